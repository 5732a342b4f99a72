using FactCheck.Domain.History;

namespace FactCheck.Domain.Notes;

/// <summary>Notes on one thing, in the order in which they were written, until somebody resolves them with a reason.</summary>
public sealed class NoteThread
{
    public NoteThread(
        ThreadId id,
        DeskId desk,
        ArticleId article,
        NoteSubject subject,
        ThreadKind kind,
        PersonId by,
        DateTimeOffset at
    )
    {
        Id = id;
        DeskId = desk;
        ArticleId = article;
        (SentenceId, ClaimId, EvidenceId) = (subject.Sentence, subject.Claim, subject.Evidence);
        Kind = kind;
        StartedBy = by;
        StartedAt = at;
    }

    private NoteThread() { }

    public ThreadId Id { get; private set; }
    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }
    public SentenceId? SentenceId { get; private set; }
    public ClaimId? ClaimId { get; private set; }
    public EvidenceId? EvidenceId { get; private set; }
    public ThreadKind Kind { get; private set; }
    public PersonId StartedBy { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }
    public PersonId? ResolvedBy { get; private set; }
    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>Why it is resolved, in one line.</summary>
    public string? ResolvedBecause { get; private set; }

    /// <summary>How many notes were written in it.</summary>
    public int Written { get; private set; }

    /// <summary>How many of them were not taken back; a thread in which none is left waits for nobody.</summary>
    public int Standing { get; private set; }

    /// <summary>How often anything in it was changed; a page that has seen another number reads it again.</summary>
    public int Changes { get; private set; }

    /// <summary>What it is about.</summary>
    public NoteSubject Subject =>
        (SentenceId, ClaimId, EvidenceId) switch
        {
            ({ } sentence, _, _) => NoteSubject.OfSentence(sentence),
            (_, { } claim, { } evidence) => NoteSubject.OfEvidence(claim, evidence),
            _ => NoteSubject.OfClaim(ClaimId!.Value),
        };

    /// <summary>How it was resolved; null while it is open.</summary>
    public Resolution? Resolution =>
        ResolvedAt is { } at && ResolvedBy is { } by ? new Resolution(by, at, ResolvedBecause ?? "") : null;

    /// <summary>The sentence it is about is part of another now, or stands by itself again.</summary>
    public void Follow(SentenceId sentence)
    {
        SentenceId = sentence;
        Changes++;
    }

    /// <summary>Adds a note at the end.</summary>
    public Note Write(NoteId id, string text, PersonId by, DateTimeOffset at)
    {
        Written++;
        Standing++;
        Changes++;
        return new Note(id, this, Written, text, by, at);
    }

    /// <summary>Gives a note another text.</summary>
    public IEnumerable<HistoryEvent> Edit(Note note, NotePlace place, string text, DateTimeOffset at)
    {
        if (note.Text == text)
        {
            return [];
        }

        var happened = new NoteEdited(Id, place, note.Id, note.Text, text);
        note.Say(text, at);
        Changes++;
        return [happened];
    }

    /// <summary>Its writer takes a note back; it keeps its place, and history its text.</summary>
    public IEnumerable<HistoryEvent> TakeBack(Note note, NotePlace place, DateTimeOffset at)
    {
        if (note.TakenBackAt is not null)
        {
            return [];
        }

        note.Stand(at);
        Standing--;
        Changes++;
        return [new NoteTakenBack(Id, place, note.Id)];
    }

    /// <summary>A note that was taken back stands again.</summary>
    public IEnumerable<HistoryEvent> PutBack(Note note, NotePlace place)
    {
        if (note.TakenBackAt is null)
        {
            return [];
        }

        note.Stand(null);
        Standing++;
        Changes++;
        return [new NotePutBack(Id, place, note.Id)];
    }

    /// <summary>Nothing more is to be done about it, for this reason.</summary>
    public HistoryEvent Resolve(NotePlace place, string reason, PersonId by, DateTimeOffset at)
    {
        (ResolvedBy, ResolvedAt, ResolvedBecause) = (by, at, reason);
        Changes++;
        return new ThreadResolved(Id, place, reason);
    }

    /// <summary>It is open again.</summary>
    public IEnumerable<HistoryEvent> Reopen(NotePlace place)
    {
        if (Resolution is not { } resolution)
        {
            return [];
        }

        (ResolvedBy, ResolvedAt, ResolvedBecause) = (null, null, null);
        Changes++;
        return [new ThreadReopened(Id, place, resolution.Reason)];
    }
}
