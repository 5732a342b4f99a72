namespace FactCheck.Web.Live;

/// <summary>What the script found for a form, or has done about it.</summary>
/// <param name="Saved">Whether something typed before turned out to be saved after all.</param>
/// <param name="Put">Whether something typed before stands in the form now.</param>
/// <param name="Minted">The ids kept with what was put in; null when there are none, or when they must not be used again.</param>
/// <param name="Conflicts">The fields that were saved with another text since.</param>
/// <param name="Others">What was typed in other tabs or on other machines.</param>
public sealed record DraftsHere(
    bool Saved,
    bool Put,
    string? Minted,
    IReadOnlyList<DraftConflict>? Conflicts,
    IReadOnlyList<OtherDraft>? Others
);

/// <summary>A field whose saved text changed while the person was typing another; long texts are cut.</summary>
public sealed record DraftConflict(string Name, string Label, string Was, string Theirs, string Yours);

/// <summary>Another text for the same form, as it begins.</summary>
public sealed record OtherDraft(string Slot, long TypedAt, string Text);
