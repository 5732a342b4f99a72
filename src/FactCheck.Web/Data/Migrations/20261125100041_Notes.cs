using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Notes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_evidence_desk_id_article_id_claim_id", table: "evidence");

            migrationBuilder.AddUniqueConstraint(
                name: "ak_evidence_desk_id_article_id_claim_id_id",
                table: "evidence",
                columns: new[] { "desk_id", "article_id", "claim_id", "id" }
            );

            migrationBuilder.CreateTable(
                name: "note_thread",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sentence_id = table.Column<Guid>(type: "uuid", nullable: true),
                    claim_id = table.Column<Guid>(type: "uuid", nullable: true),
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    started_by = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    resolved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    resolved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    resolved_because = table.Column<string>(type: "text", nullable: true),
                    written = table.Column<int>(type: "integer", nullable: false),
                    standing = table.Column<int>(type: "integer", nullable: false),
                    changes = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_note_thread", x => x.id);
                    table.UniqueConstraint(
                        "ak_note_thread_desk_id_article_id_id",
                        x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.id,
                        }
                    );
                    table.CheckConstraint(
                        "ck_note_thread_subject",
                        "(sentence_id IS NULL) <> (claim_id IS NULL) AND (evidence_id IS NULL OR claim_id IS NOT NULL)"
                    );
                    table.ForeignKey(
                        name: "fk_note_thread_article_desk_id_article_id",
                        columns: x => new { x.desk_id, x.article_id },
                        principalTable: "article",
                        principalColumns: new[] { "desk_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_note_thread_claim_desk_id_article_id_claim_id",
                        columns: x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.claim_id,
                        },
                        principalTable: "claim",
                        principalColumns: new[] { "desk_id", "article_id", "id" }
                    );
                    table.ForeignKey(
                        name: "fk_note_thread_evidence_desk_id_article_id_claim_id_evidence_id",
                        columns: x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.claim_id,
                            x.evidence_id,
                        },
                        principalTable: "evidence",
                        principalColumns: new[] { "desk_id", "article_id", "claim_id", "id" }
                    );
                    table.ForeignKey(
                        name: "fk_note_thread_sentence_desk_id_article_id_sentence_id",
                        columns: x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.sentence_id,
                        },
                        principalTable: "sentence",
                        principalColumns: new[] { "desk_id", "article_id", "id" }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    thread_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    edited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    taken_back_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_note", x => x.id);
                    table.ForeignKey(
                        name: "fk_note_note_thread_desk_id_article_id_thread_id",
                        columns: x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.thread_id,
                        },
                        principalTable: "note_thread",
                        principalColumns: new[] { "desk_id", "article_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_note_desk_id_article_id_thread_id",
                table: "note",
                columns: new[] { "desk_id", "article_id", "thread_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_note_thread_id_number",
                table: "note",
                columns: new[] { "thread_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_note_thread_desk_id_article_id_claim_id_evidence_id",
                table: "note_thread",
                columns: new[] { "desk_id", "article_id", "claim_id", "evidence_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_note_thread_desk_id_article_id_sentence_id",
                table: "note_thread",
                columns: new[] { "desk_id", "article_id", "sentence_id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "note");

            migrationBuilder.DropTable(name: "note_thread");

            migrationBuilder.DropUniqueConstraint(
                name: "ak_evidence_desk_id_article_id_claim_id_id",
                table: "evidence"
            );

            migrationBuilder.CreateIndex(
                name: "ix_evidence_desk_id_article_id_claim_id",
                table: "evidence",
                columns: new[] { "desk_id", "article_id", "claim_id" }
            );
        }
    }
}
