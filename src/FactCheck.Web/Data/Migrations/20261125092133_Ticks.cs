using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Ticks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "tick_source",
                columns: table => new
                {
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tick_source", x => new { x.article_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_tick_source_article_desk_id_article_id",
                        columns: x => new { x.desk_id, x.article_id },
                        principalTable: "article",
                        principalColumns: new[] { "desk_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_tick_source_source_desk_id_source_id",
                        columns: x => new { x.desk_id, x.source_id },
                        principalTable: "source",
                        principalColumns: new[] { "desk_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_tick_source_desk_id_article_id",
                table: "tick_source",
                columns: new[] { "desk_id", "article_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_tick_source_desk_id_source_id",
                table: "tick_source",
                columns: new[] { "desk_id", "source_id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "tick_source");
        }
    }
}
