using System.Text.Json;

namespace FactCheck.Evaluation;

/// <summary>Answers one line: writes the properties that stand beside the id, which has been written already.</summary>
internal delegate void Verb(JsonElement asked, Utf8JsonWriter answer);
