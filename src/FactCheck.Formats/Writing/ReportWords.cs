namespace FactCheck.Formats.Writing;

/// <summary>The fixed words of a report, in its language; a writer of a format has none of its own.</summary>
public sealed record ReportWords
{
    /// <summary>The line that says this is a practice piece and not a finding about real events.</summary>
    public required string Exercise { get; init; }

    public required string Byline { get; init; }
    public required string Outlet { get; init; }
    public required string Address { get; init; }
    public required string Published { get; init; }
    public required string Revision { get; init; }
    public required string SignedOff { get; init; }
    public required string NotSignedOff { get; init; }
    public required string Exceptions { get; init; }
    public required string SentencesSettled { get; init; }
    public required string ClaimsApproved { get; init; }

    /// <summary>The heading over the text of the article.</summary>
    public required string Text { get; init; }

    public required string Caption { get; init; }

    /// <summary>The heading over all claims.</summary>
    public required string Claims { get; init; }

    /// <summary>The word before a claim's number.</summary>
    public required string Claim { get; init; }

    /// <summary>The word before the numbers of sentences.</summary>
    public required string Sentences { get; init; }

    public required string Wording { get; init; }
    public required string Test { get; init; }
    public required string Outcome { get; init; }

    /// <summary>What stands for an outcome while there is none.</summary>
    public required string NoOutcome { get; init; }

    public required string WorkStatus { get; init; }
    public required string CheckedBy { get; init; }
    public required string ApprovedBy { get; init; }
    public required string NotApproved { get; init; }
    public required string Reasoning { get; init; }
    public required string Evidence { get; init; }
    public required string NoEvidence { get; init; }

    /// <summary>The word before how many origins the evidence has.</summary>
    public required string Origins { get; init; }

    /// <summary>The word before where one piece of evidence has it from.</summary>
    public required string Origin { get; init; }

    public required string Quote { get; init; }
    public required string Locator { get; init; }
    public required string Note { get; init; }

    /// <summary>The words before who saw its quotations in their context.</summary>
    public required string Seen { get; init; }

    /// <summary>The heading over the numbered list of sources.</summary>
    public required string Sources { get; init; }
}
