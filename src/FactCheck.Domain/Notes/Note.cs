namespace FactCheck.Domain.Notes;

/// <summary>One contribution to a thread, in Markdown. It belongs to who wrote it; its thread changes it.</summary>
public sealed class Note
{
    internal Note(NoteId id, NoteThread thread, int number, string text, PersonId by, DateTimeOffset at)
    {
        Id = id;
        DeskId = thread.DeskId;
        ArticleId = thread.ArticleId;
        ThreadId = thread.Id;
        Number = number;
        Text = text;
        By = by;
        At = at;
    }

    private Note()
    {
        Text = "";
    }

    public NoteId Id { get; private set; }
    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }
    public ThreadId ThreadId { get; private set; }

    /// <summary>Its place in the thread, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What it says, in Markdown; earlier texts are in history.</summary>
    public string Text { get; private set; }

    public PersonId By { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>When its text was changed last; null while it is the first.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>When its writer took it back; null while it stands.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>What the rules need to know of it.</summary>
    public NoteFacts Facts => new(Id, By, At, Text, EditedAt, TakenBackAt);

    internal void Say(string text, DateTimeOffset at) => (Text, EditedAt) = (text, at);

    internal void Stand(DateTimeOffset? takenBackAt) => TakenBackAt = takenBackAt;
}
