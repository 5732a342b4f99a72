using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Domain.Sources;

/// <summary>A kept copy of what a source says. What it says never changes; a newer one takes its place.</summary>
public sealed class Capture
{
    public Capture(CaptureId id, Source source, CaptureState state, string text, PersonId keptBy, DateTimeOffset keptAt)
    {
        Id = id;
        DeskId = source.DeskId;
        SourceId = source.Id;
        State = state;
        Sha256 = HashOf(text);
        Length = text.Length;
        KeptBy = keptBy;
        KeptAt = keptAt;
    }

    private Capture() { }

    public CaptureId Id { get; private set; }
    public DeskId DeskId { get; private set; }
    public SourceId SourceId { get; private set; }
    public CaptureState State { get; private set; }

    /// <summary>SHA-256 of its text as UTF-8, in lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The length of its text in UTF-16 code units.</summary>
    public int Length { get; private set; }

    public PersonId KeptBy { get; private set; }
    public DateTimeOffset KeptAt { get; private set; }

    /// <summary>When it was taken back; null while it is used.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>It is not used any more; what it says stays.</summary>
    public CaptureTakenBack TakeBack(DateTimeOffset at)
    {
        TakenBackAt = at;
        return new CaptureTakenBack(SourceId, Id);
    }

    /// <summary>It is used again.</summary>
    public CapturePutBack PutBack()
    {
        TakenBackAt = null;
        return new CapturePutBack(SourceId, Id);
    }

    /// <summary>The hash of a text, as <see cref="Sha256"/> has it.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>The text of a copy, apart from what is said of it: most who ask for the one do not need the other.</summary>
public sealed class CaptureText
{
    public CaptureText(Capture capture, string text)
    {
        CaptureId = capture.Id;
        DeskId = capture.DeskId;
        Text = text;
    }

    private CaptureText() { }

    public CaptureId CaptureId { get; private set; }
    public DeskId DeskId { get; private set; }
    public string Text { get; private set; } = "";
}

/// <summary>How much of a source a copy holds.</summary>
public enum CaptureState
{
    /// <summary>All that it says.</summary>
    Complete,

    /// <summary>A part of it, as the person who kept it says.</summary>
    Partial,
}
