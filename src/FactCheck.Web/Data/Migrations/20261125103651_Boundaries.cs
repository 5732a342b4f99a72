using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Boundaries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(name: "merged_into", table: "sentence", type: "uuid", nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_sentence_desk_id_article_id_merged_into",
                table: "sentence",
                columns: new[] { "desk_id", "article_id", "merged_into" }
            );

            migrationBuilder.AddForeignKey(
                name: "fk_sentence_sentence_desk_id_article_id_merged_into",
                table: "sentence",
                columns: new[] { "desk_id", "article_id", "merged_into" },
                principalTable: "sentence",
                principalColumns: new[] { "desk_id", "article_id", "id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_sentence_sentence_desk_id_article_id_merged_into",
                table: "sentence"
            );

            migrationBuilder.DropIndex(name: "ix_sentence_desk_id_article_id_merged_into", table: "sentence");

            migrationBuilder.DropColumn(name: "merged_into", table: "sentence");
        }
    }
}
