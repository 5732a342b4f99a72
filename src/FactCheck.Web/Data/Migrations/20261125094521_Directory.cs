using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Directory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "fields_case_number",
                table: "source",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "fields_court", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<DateOnly>(name: "fields_day", table: "source", type: "date", nullable: true);

            migrationBuilder.AddColumn<string>(name: "fields_edition", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "fields_isbn", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "fields_minute", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "fields_place", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "fields_platform", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "fields_programme", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "fields_question", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "fields_reached", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "fields_terms", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "fields_time",
                table: "source",
                type: "time without time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "fields_who", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "merged_into", table: "source", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "searched",
                table: "source",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "title_key",
                table: "source",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(name: "url_key", table: "source", type: "text", nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "aliases",
                table: "outlet",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]
            );

            migrationBuilder.AddColumn<string[]>(
                name: "domains",
                table: "outlet",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]
            );

            migrationBuilder.AddColumn<string[]>(
                name: "name_keys",
                table: "outlet",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]
            );

            migrationBuilder.AddColumn<Guid>(name: "derived_from", table: "evidence", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<string>(name: "origin_kind", table: "evidence", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "origin_name", table: "evidence", type: "text", nullable: true);

            // What is there already is levelled as NameKey and SourceAddress do, as near as SQL comes: by case, accents and blanks.
            const string level =
                @"left(btrim(regexp_replace(regexp_replace(normalize(lower({0}), NFKD), '[\u0300-\u036f]', '', 'g'), '\s+', ' ', 'g')), {1})";
            string Levelled(string text, int most) =>
                string.Format(System.Globalization.CultureInfo.InvariantCulture, level, text, most);
            migrationBuilder.Sql($"UPDATE outlet SET name_keys = ARRAY[{Levelled("name", 300)}]");
            migrationBuilder.Sql(
                $"UPDATE source SET title_key = {Levelled("title", 300)}, searched = {Levelled("concat_ws(' ', title, url)", 10000)}, url_key = left(regexp_replace(lower(substring(url from '(?i)^https?://([^/?#]+)')), '^(www|m)[.]', '') || regexp_replace(substring(url from '(?i)^https?://[^/?#]+([^#]*)'), '/+(\\?|$)', '\\1'), 600)"
            );

            migrationBuilder.CreateTable(
                name: "source_change",
                columns: table => new
                {
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    desk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_text = table.Column<string>(type: "text", nullable: true),
                    to_text = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_source_change",
                        x => new
                        {
                            x.source_id,
                            x.version,
                            x.field,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_source_change_source_desk_id_source_id",
                        columns: x => new { x.desk_id, x.source_id },
                        principalTable: "source",
                        principalColumns: new[] { "desk_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_source_desk_id_merged_into",
                table: "source",
                columns: new[] { "desk_id", "merged_into" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_source_desk_id_title_key",
                table: "source",
                columns: new[] { "desk_id", "title_key" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_source_desk_id_url_key",
                table: "source",
                columns: new[] { "desk_id", "url_key" }
            );

            migrationBuilder
                .CreateIndex(name: "ix_outlet_name_keys", table: "outlet", column: "name_keys")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_desk_id_derived_from",
                table: "evidence",
                columns: new[] { "desk_id", "derived_from" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_source_change_desk_id_source_id",
                table: "source_change",
                columns: new[] { "desk_id", "source_id" }
            );

            migrationBuilder.AddForeignKey(
                name: "fk_evidence_source_desk_id_derived_from",
                table: "evidence",
                columns: new[] { "desk_id", "derived_from" },
                principalTable: "source",
                principalColumns: new[] { "desk_id", "id" }
            );

            migrationBuilder.AddForeignKey(
                name: "fk_source_source_desk_id_merged_into",
                table: "source",
                columns: new[] { "desk_id", "merged_into" },
                principalTable: "source",
                principalColumns: new[] { "desk_id", "id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_evidence_source_desk_id_derived_from", table: "evidence");

            migrationBuilder.DropForeignKey(name: "fk_source_source_desk_id_merged_into", table: "source");

            migrationBuilder.DropTable(name: "source_change");

            migrationBuilder.DropIndex(name: "ix_source_desk_id_merged_into", table: "source");

            migrationBuilder.DropIndex(name: "ix_source_desk_id_title_key", table: "source");

            migrationBuilder.DropIndex(name: "ix_source_desk_id_url_key", table: "source");

            migrationBuilder.DropIndex(name: "ix_outlet_name_keys", table: "outlet");

            migrationBuilder.DropIndex(name: "ix_evidence_desk_id_derived_from", table: "evidence");

            migrationBuilder.DropColumn(name: "fields_case_number", table: "source");

            migrationBuilder.DropColumn(name: "fields_court", table: "source");

            migrationBuilder.DropColumn(name: "fields_day", table: "source");

            migrationBuilder.DropColumn(name: "fields_edition", table: "source");

            migrationBuilder.DropColumn(name: "fields_isbn", table: "source");

            migrationBuilder.DropColumn(name: "fields_minute", table: "source");

            migrationBuilder.DropColumn(name: "fields_place", table: "source");

            migrationBuilder.DropColumn(name: "fields_platform", table: "source");

            migrationBuilder.DropColumn(name: "fields_programme", table: "source");

            migrationBuilder.DropColumn(name: "fields_question", table: "source");

            migrationBuilder.DropColumn(name: "fields_reached", table: "source");

            migrationBuilder.DropColumn(name: "fields_terms", table: "source");

            migrationBuilder.DropColumn(name: "fields_time", table: "source");

            migrationBuilder.DropColumn(name: "fields_who", table: "source");

            migrationBuilder.DropColumn(name: "merged_into", table: "source");

            migrationBuilder.DropColumn(name: "searched", table: "source");

            migrationBuilder.DropColumn(name: "title_key", table: "source");

            migrationBuilder.DropColumn(name: "url_key", table: "source");

            migrationBuilder.DropColumn(name: "aliases", table: "outlet");

            migrationBuilder.DropColumn(name: "domains", table: "outlet");

            migrationBuilder.DropColumn(name: "name_keys", table: "outlet");

            migrationBuilder.DropColumn(name: "derived_from", table: "evidence");

            migrationBuilder.DropColumn(name: "origin_kind", table: "evidence");

            migrationBuilder.DropColumn(name: "origin_name", table: "evidence");
        }
    }
}
