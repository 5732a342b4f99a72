using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace FactCheck.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "claim_touch",
                columns: table => new
                {
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim_touch", x => new { x.claim_id, x.person_id });
                }
            );

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    friendly_name = table.Column<string>(type: "text", nullable: true),
                    xml = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    is_exercise = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    head_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_desk", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "entry",
                columns: table => new
                {
                    ledger_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    operation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    previous_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entry", x => new { x.ledger_id, x.number });
                }
            );

            migrationBuilder.CreateTable(
                name: "person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: true
                    ),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: true
                    ),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "article",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    byline = table.Column<string>(type: "text", nullable: true),
                    outlet = table.Column<string>(type: "text", nullable: true),
                    url = table.Column<string>(type: "text", nullable: true),
                    language = table.Column<string>(type: "text", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    deadline = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    imported_by = table.Column<Guid>(type: "uuid", nullable: false),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    latest_revision = table.Column<int>(type: "integer", nullable: false),
                    signed_off_by = table.Column<Guid>(type: "uuid", nullable: true),
                    signed_off_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    head_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article", x => x.id);
                    table.UniqueConstraint("ak_article_desk_id_id", x => new { x.desk_id, x.id });
                    table.ForeignKey(
                        name: "fk_article_desks_desk_id",
                        column: x => x.desk_id,
                        principalTable: "desk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "membership",
                columns: table => new
                {
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    roles = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_membership", x => new { x.desk_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_membership_desk_desk_id",
                        column: x => x.desk_id,
                        principalTable: "desk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "outlet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outlet", x => x.id);
                    table.UniqueConstraint("ak_outlet_desk_id_id", x => new { x.desk_id, x.id });
                    table.ForeignKey(
                        name: "fk_outlet_desk_desk_id",
                        column: x => x.desk_id,
                        principalTable: "desk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "entry_event",
                columns: table => new
                {
                    ledger_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    details = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_entry_event",
                        x => new
                        {
                            x.ledger_id,
                            x.number,
                            x.ordinal,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_entry_event_entry_ledger_id_number",
                        columns: x => new { x.ledger_id, x.number },
                        principalTable: "entry",
                        principalColumns: new[] { "ledger_id", "number" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "person_claim",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_person_claim_person_user_id",
                        column: x => x.user_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "person_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(
                        type: "character varying(128)",
                        maxLength: 128,
                        nullable: false
                    ),
                    provider_key = table.Column<string>(
                        type: "character varying(128)",
                        maxLength: 128,
                        nullable: false
                    ),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_person_login_person_user_id",
                        column: x => x.user_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "person_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_person_passkey_person_user_id",
                        column: x => x.user_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "person_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(
                        type: "character varying(128)",
                        maxLength: 128,
                        nullable: false
                    ),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_person_token",
                        x => new
                        {
                            x.user_id,
                            x.login_provider,
                            x.name,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_person_token_person_user_id",
                        column: x => x.user_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "claim",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wording = table.Column<string>(type: "text", nullable: true),
                    test = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    claimant = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    reasoning = table.Column<string>(type: "text", nullable: false),
                    as_of = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    return_reason = table.Column<string>(type: "text", nullable: true),
                    seal_hash = table.Column<string>(type: "text", nullable: true),
                    approved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    submitted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    marked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    marked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim", x => x.id);
                    table.UniqueConstraint(
                        "ak_claim_desk_id_article_id_id",
                        x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.id,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_claim_article_desk_id_article_id",
                        columns: x => new { x.desk_id, x.article_id },
                        principalTable: "article",
                        principalColumns: new[] { "desk_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "revision",
                columns: table => new
                {
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revision", x => new { x.article_id, x.number });
                    table.ForeignKey(
                        name: "fk_revision_article_desk_id_article_id",
                        columns: x => new { x.desk_id, x.article_id },
                        principalTable: "article",
                        principalColumns: new[] { "desk_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sentence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    disposition = table.Column<string>(type: "text", nullable: false),
                    disposed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    disposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sentence", x => x.id);
                    table.UniqueConstraint(
                        "ak_sentence_desk_id_article_id_id",
                        x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.id,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_sentence_article_desk_id_article_id",
                        columns: x => new { x.desk_id, x.article_id },
                        principalTable: "article",
                        principalColumns: new[] { "desk_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "source",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outlet_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    url = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_source", x => x.id);
                    table.UniqueConstraint("ak_source_desk_id_id", x => new { x.desk_id, x.id });
                    table.ForeignKey(
                        name: "fk_source_desk_desk_id",
                        column: x => x.desk_id,
                        principalTable: "desk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_source_outlet_desk_id_outlet_id",
                        columns: x => new { x.desk_id, x.outlet_id },
                        principalTable: "outlet",
                        principalColumns: new[] { "desk_id", "id" }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "seal",
                columns: table => new
                {
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seal", x => new { x.claim_id, x.at });
                    table.ForeignKey(
                        name: "fk_seal_claim_desk_id_article_id_claim_id",
                        columns: x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.claim_id,
                        },
                        principalTable: "claim",
                        principalColumns: new[] { "desk_id", "article_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "paragraph",
                columns: table => new
                {
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_paragraph",
                        x => new
                        {
                            x.article_id,
                            x.revision,
                            x.ordinal,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_paragraph_article_desk_id_article_id",
                        columns: x => new { x.desk_id, x.article_id },
                        principalTable: "article",
                        principalColumns: new[] { "desk_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_paragraph_revision_article_id_revision",
                        columns: x => new { x.article_id, x.revision },
                        principalTable: "revision",
                        principalColumns: new[] { "article_id", "number" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "anchor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sentence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    start_at = table.Column<int>(type: "integer", nullable: false),
                    end_at = table.Column<int>(type: "integer", nullable: false),
                    exact = table.Column<string>(type: "text", nullable: false),
                    prefix = table.Column<string>(type: "text", nullable: false),
                    suffix = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_anchor", x => x.id);
                    table.ForeignKey(
                        name: "fk_anchor_claim_desk_id_article_id_claim_id",
                        columns: x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.claim_id,
                        },
                        principalTable: "claim",
                        principalColumns: new[] { "desk_id", "article_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_anchor_sentence_desk_id_article_id_sentence_id",
                        columns: x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.sentence_id,
                        },
                        principalTable: "sentence",
                        principalColumns: new[] { "desk_id", "article_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "placement",
                columns: table => new
                {
                    sentence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    paragraph = table.Column<int>(type: "integer", nullable: false),
                    start_at = table.Column<int>(type: "integer", nullable: false),
                    end_at = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_placement", x => new { x.sentence_id, x.revision });
                    table.ForeignKey(
                        name: "fk_placement_sentence_desk_id_article_id_sentence_id",
                        columns: x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.sentence_id,
                        },
                        principalTable: "sentence",
                        principalColumns: new[] { "desk_id", "article_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_version = table.Column<int>(type: "integer", nullable: false),
                    stance = table.Column<string>(type: "text", nullable: false),
                    proximity = table.Column<string>(type: "text", nullable: true),
                    quote = table.Column<string>(type: "text", nullable: true),
                    locator = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence", x => x.id);
                    table.ForeignKey(
                        name: "fk_evidence_claim_desk_id_article_id_claim_id",
                        columns: x => new
                        {
                            x.desk_id,
                            x.article_id,
                            x.claim_id,
                        },
                        principalTable: "claim",
                        principalColumns: new[] { "desk_id", "article_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_evidence_source_desk_id_source_id",
                        columns: x => new { x.desk_id, x.source_id },
                        principalTable: "source",
                        principalColumns: new[] { "desk_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_anchor_article_id_revision",
                table: "anchor",
                columns: new[] { "article_id", "revision" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_anchor_desk_id_article_id_claim_id",
                table: "anchor",
                columns: new[] { "desk_id", "article_id", "claim_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_anchor_desk_id_article_id_sentence_id",
                table: "anchor",
                columns: new[] { "desk_id", "article_id", "sentence_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_claim_desk_id_status",
                table: "claim",
                columns: new[] { "desk_id", "status" }
            );

            migrationBuilder.CreateIndex(name: "ix_desk_slug", table: "desk", column: "slug", unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_entry_desk_id_operation_id",
                table: "entry",
                columns: new[] { "desk_id", "operation_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entry_ledger_id_operation_id",
                table: "entry",
                columns: new[] { "ledger_id", "operation_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_evidence_claim_id", table: "evidence", column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_desk_id_article_id_claim_id",
                table: "evidence",
                columns: new[] { "desk_id", "article_id", "claim_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_evidence_desk_id_source_id",
                table: "evidence",
                columns: new[] { "desk_id", "source_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_membership_person_id", table: "membership", column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_outlet_desk_id_name",
                table: "outlet",
                columns: new[] { "desk_id", "name" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_paragraph_desk_id_article_id",
                table: "paragraph",
                columns: new[] { "desk_id", "article_id" }
            );

            migrationBuilder.CreateIndex(name: "EmailIndex", table: "person", column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "person",
                column: "normalized_user_name",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_person_claim_user_id", table: "person_claim", column: "user_id");

            migrationBuilder.CreateIndex(name: "ix_person_login_user_id", table: "person_login", column: "user_id");

            migrationBuilder.CreateIndex(name: "ix_person_passkey_user_id", table: "person_passkey", column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_placement_article_id_revision",
                table: "placement",
                columns: new[] { "article_id", "revision" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_placement_desk_id_article_id_sentence_id",
                table: "placement",
                columns: new[] { "desk_id", "article_id", "sentence_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_revision_desk_id_article_id",
                table: "revision",
                columns: new[] { "desk_id", "article_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_seal_desk_id_article_id_claim_id",
                table: "seal",
                columns: new[] { "desk_id", "article_id", "claim_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_source_desk_id_outlet_id",
                table: "source",
                columns: new[] { "desk_id", "outlet_id" }
            );

            // History is only ever added to: a guard against our own mistakes, the chain being the proof against people.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION refuse_to_rewrite_history() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION 'History is only ever added to (% on %)', TG_OP, TG_TABLE_NAME;
                END $$;
                CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history();
                CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry_event
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history();
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "anchor");

            migrationBuilder.DropTable(name: "claim_touch");

            migrationBuilder.DropTable(name: "data_protection_keys");

            migrationBuilder.DropTable(name: "entry_event");

            migrationBuilder.DropTable(name: "evidence");

            migrationBuilder.DropTable(name: "membership");

            migrationBuilder.DropTable(name: "paragraph");

            migrationBuilder.DropTable(name: "person_claim");

            migrationBuilder.DropTable(name: "person_login");

            migrationBuilder.DropTable(name: "person_passkey");

            migrationBuilder.DropTable(name: "person_token");

            migrationBuilder.DropTable(name: "placement");

            migrationBuilder.DropTable(name: "seal");

            migrationBuilder.DropTable(name: "entry");

            migrationBuilder.DropTable(name: "source");

            migrationBuilder.DropTable(name: "revision");

            migrationBuilder.DropTable(name: "person");

            migrationBuilder.DropTable(name: "sentence");

            migrationBuilder.DropTable(name: "claim");

            migrationBuilder.DropTable(name: "outlet");

            migrationBuilder.DropTable(name: "article");

            migrationBuilder.DropTable(name: "desk");
        }
    }
}
