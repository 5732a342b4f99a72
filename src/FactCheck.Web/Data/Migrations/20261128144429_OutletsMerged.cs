using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class OutletsMerged : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(name: "merged_into", table: "outlet", type: "uuid", nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_outlet_desk_id_merged_into",
                table: "outlet",
                columns: new[] { "desk_id", "merged_into" }
            );

            migrationBuilder.AddForeignKey(
                name: "fk_outlet_outlet_desk_id_merged_into",
                table: "outlet",
                columns: new[] { "desk_id", "merged_into" },
                principalTable: "outlet",
                principalColumns: new[] { "desk_id", "id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_outlet_outlet_desk_id_merged_into", table: "outlet");

            migrationBuilder.DropIndex(name: "ix_outlet_desk_id_merged_into", table: "outlet");

            migrationBuilder.DropColumn(name: "merged_into", table: "outlet");
        }
    }
}
