using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FactCheck.Domain;
using FactCheck.Domain.History;
using FactCheck.Text;

namespace FactCheck.Web.Data;

/// <summary>
/// Writes events as the canonical JSON that history hashes: what the event and its parts were made of in the order of their
/// constructors, nothing that follows from it, no white space, enumerations by name, ids as text. Stored once and never written again.
/// </summary>
public static class HistoryJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyWhatItIsMadeOf } },
        Converters = { new JsonStringEnumConverter(), new IdConverterFactory(), new TextSpanConverter() },
    };

    /// <summary>The event as it is stored.</summary>
    public static RecordedEvent Write(HistoryEvent happened) =>
        new(HistoryKinds.NameOf(happened.GetType()), JsonSerializer.Serialize(happened, happened.GetType(), Options));

    /// <summary>The event that was stored.</summary>
    public static HistoryEvent Read(string kind, string details) =>
        (HistoryEvent)(
            JsonSerializer.Deserialize(details, HistoryKinds.TypeOf(kind), Options)
            ?? throw new JsonException($"The details of a {kind} are null")
        );

    private static void OnlyWhatItIsMadeOf(JsonTypeInfo type)
    {
        if (type.Kind is not JsonTypeInfoKind.Object || type.Type.Assembly != typeof(HistoryEvent).Assembly)
        {
            return;
        }

        var made = type.Type.GetConstructors()[0].GetParameters().Select(p => p.Name).ToList();
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var place = made.IndexOf(type.Properties[i].Name);
            if (place < 0)
            {
                type.Properties.RemoveAt(i);
            }
            else
            {
                type.Properties[i].Order = place;
            }
        }
    }

    private sealed class IdConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsValueType
            && typeToConvert.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(IdJson<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class IdJson<TId> : JsonConverter<TId>
        where TId : struct, IId<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TId.Of(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }

    private sealed class TextSpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var ends = JsonSerializer.Deserialize<int[]>(ref reader, options)!;
            return new TextSpan(ends[0], ends[1]);
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}
