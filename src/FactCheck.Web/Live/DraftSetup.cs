using FactCheck.Domain;
using FactCheck.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Live;

/// <summary>
/// The addresses at which a page keeps drafts. They are plain requests and not calls of the circuit: drafts must arrive when
/// the circuit is gone. Only JSON by PUT and DELETE is heard, which no page of another site can send with this one's cookie.
/// </summary>
internal static class DraftSetup
{
    private const string Address = "/{desk}/drafts/{subject:guid}/{form:maxlength(40)}";
    private const string OfTab = Address + "/{slot:maxlength(40)}";

    // No draft of the allowed length is longer than this as UTF-8, twice over for what JSON escapes.
    private const long ByteLimit = 6L * SaveDraft.LongestDraft;

    public static void MapDrafts(this WebApplication app)
    {
        var drafts = app.MapGroup("").WithMetadata(new SkipStatusCodePagesAttribute());
        drafts.MapGet(Address, Find);
        drafts.MapPut(OfTab, Save).WithMetadata(new RequestSizeLimitAttribute(ByteLimit));
        drafts.MapDelete(OfTab, Forget);
    }

    private static async Task<IResult> Find(
        string desk,
        Guid subject,
        string form,
        Guid person,
        [FromQuery] Guid[] operation,
        HttpContext http,
        FindDrafts findDrafts
    )
    {
        if (NotThem(http, person) is { } no)
        {
            return no;
        }

        http.Response.Headers.CacheControl = "no-store";
        return await findDrafts.Run(desk, new PersonId(person), subject, form, operation) is { } found
            ? Results.Json(found)
            : Results.NotFound();
    }

    private static async Task<IResult> Save(
        string desk,
        Guid subject,
        string form,
        string slot,
        Guid person,
        TypedDraft draft,
        HttpContext http,
        SaveDraft saveDraft
    ) =>
        NotThem(http, person)
        ?? Answer(await saveDraft.Run(desk, new PersonId(person), new DraftKey(subject, form, slot), draft));

    private static async Task<IResult> Forget(
        string desk,
        Guid subject,
        string form,
        string slot,
        Guid person,
        long? typedAt,
        HttpContext http,
        ForgetDraft forgetDraft
    ) =>
        NotThem(http, person)
        ?? Answer(await forgetDraft.Run(desk, new PersonId(person), new DraftKey(subject, form, slot), typedAt));

    // A browser may hold drafts of a person who signed out while another is signed in.
    private static IResult? NotThem(HttpContext http, Guid person) =>
        CurrentPerson.Of(http.User) switch
        {
            null => Results.Unauthorized(),
            { } me when me.Value != person => Results.Conflict(),
            _ => null,
        };

    private static IResult Answer(Result result) =>
        result.Refusal switch
        {
            null => Results.NoContent(),
            NotFound => Results.NotFound(),
            _ => Results.StatusCode(StatusCodes.Status413PayloadTooLarge),
        };
}
