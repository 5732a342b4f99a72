using FactCheck.Domain;

namespace FactCheck.Web.Data;

/// <summary>
/// What a person typed into a form and did not save: one row for each form and tab, so that no tab writes over another's
/// text. Written by itself, without history: it is nobody's business but theirs.
/// </summary>
public sealed class Draft
{
    /// <summary>How long a draft is kept after the last letter.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public PersonId PersonId { get; private set; }
    public DeskId DeskId { get; private set; }

    /// <summary>The id of what the form is about: a claim, a piece of evidence, a sentence, or the desk itself.</summary>
    public Guid Subject { get; private set; }

    /// <summary>Which form of the subject it is.</summary>
    public string Form { get; private set; } = "";

    /// <summary>The tab in which it was typed.</summary>
    public string Slot { get; private set; } = "";

    /// <summary>When the last letter was typed, by the clock of the person's machine.</summary>
    public DateTimeOffset TypedAt { get; private set; }

    /// <summary>When it arrived here.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What the fields hold, by name: canonical JSON in a text column, because jsonb refuses some of what people paste.</summary>
    public string Values { get; private set; } = "";

    /// <summary>What the fields held when it was begun, in the same way.</summary>
    public string Base { get; private set; } = "";

    /// <summary>The operation id that was minted when the form was opened; null when the form has none.</summary>
    public OperationId? OperationId { get; private set; }

    /// <summary>The ids of what saving it would create, minted with the operation id.</summary>
    public Guid[] Created { get; private set; } = [];

    /// <summary>Whether it was typed on after it had been sent under that operation id.</summary>
    public bool ChangedSinceSent { get; private set; }
}
