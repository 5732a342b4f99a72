using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Captures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(name: "capture_id", table: "source", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<string>(name: "capture_hash", table: "evidence", type: "text", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "capture_id", table: "evidence", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "seen_at",
                table: "evidence",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(name: "seen_by", table: "evidence", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<string>(name: "seen_words", table: "evidence", type: "text", nullable: true);

            migrationBuilder.CreateTable(
                name: "capture",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    length = table.Column<int>(type: "integer", nullable: false),
                    kept_by = table.Column<Guid>(type: "uuid", nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    taken_back_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_capture", x => x.id);
                    table.UniqueConstraint("ak_captures_desk_id_id", x => new { x.desk_id, x.id });
                    table.ForeignKey(
                        name: "fk_capture_source_desk_id_source_id",
                        columns: x => new { x.desk_id, x.source_id },
                        principalTable: "source",
                        principalColumns: new[] { "desk_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "capture_text",
                columns: table => new
                {
                    capture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_capture_text", x => x.capture_id);
                    table.ForeignKey(
                        name: "fk_capture_text_capture_desk_id_capture_id",
                        columns: x => new { x.desk_id, x.capture_id },
                        principalTable: "capture",
                        principalColumns: new[] { "desk_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_source_desk_id_capture_id",
                table: "source",
                columns: new[] { "desk_id", "capture_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_evidence_desk_id_capture_id",
                table: "evidence",
                columns: new[] { "desk_id", "capture_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_capture_desk_id_source_id",
                table: "capture",
                columns: new[] { "desk_id", "source_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_capture_text_desk_id_capture_id",
                table: "capture_text",
                columns: new[] { "desk_id", "capture_id" },
                unique: true
            );

            migrationBuilder.AddForeignKey(
                name: "fk_evidence_capture_desk_id_capture_id",
                table: "evidence",
                columns: new[] { "desk_id", "capture_id" },
                principalTable: "capture",
                principalColumns: new[] { "desk_id", "id" }
            );

            migrationBuilder.AddForeignKey(
                name: "fk_source_captures_desk_id_capture_id",
                table: "source",
                columns: new[] { "desk_id", "capture_id" },
                principalTable: "capture",
                principalColumns: new[] { "desk_id", "id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_evidence_capture_desk_id_capture_id", table: "evidence");

            migrationBuilder.DropForeignKey(name: "fk_source_captures_desk_id_capture_id", table: "source");

            migrationBuilder.DropTable(name: "capture_text");

            migrationBuilder.DropTable(name: "capture");

            migrationBuilder.DropIndex(name: "ix_source_desk_id_capture_id", table: "source");

            migrationBuilder.DropIndex(name: "ix_evidence_desk_id_capture_id", table: "evidence");

            migrationBuilder.DropColumn(name: "capture_id", table: "source");

            migrationBuilder.DropColumn(name: "capture_hash", table: "evidence");

            migrationBuilder.DropColumn(name: "capture_id", table: "evidence");

            migrationBuilder.DropColumn(name: "seen_at", table: "evidence");

            migrationBuilder.DropColumn(name: "seen_by", table: "evidence");

            migrationBuilder.DropColumn(name: "seen_words", table: "evidence");
        }
    }
}
