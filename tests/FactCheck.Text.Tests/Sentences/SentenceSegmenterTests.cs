using FactCheck.Text.Sentences;

namespace FactCheck.Text.Tests.Sentences;

public sealed class SentenceSegmenterTests
{
    [Fact]
    public void An_empty_text_has_no_sentence() => Assert.Empty(SentenceSegmenter.Split(""));

    [Fact]
    public void White_space_alone_has_no_sentence() => Assert.Empty(SentenceSegmenter.Split(" \t\r\n\u00A0\u2029"));

    [Fact]
    public void Offsets_are_code_units_of_the_text_as_given()
    {
        const string Text = "  \uD83D\uDE00 e\u0301t\u00E9.  Two\uD800.";
        Assert.Equal([new TextSpan(2, 10), new TextSpan(12, 17)], SentenceSegmenter.Split(Text, "en"));
    }

    [Theory]
    [InlineData("en", "The council said that it was not in the budget, and this is what they have.")]
    [InlineData("de", "Der Rat sagte, dass es nicht im Haushalt ist, und das haben wir auch nicht.")]
    [InlineData("fr", "Le conseil a dit que ce n'est pas dans le budget, et les élus sont avec nous.")]
    [InlineData("es", "El consejo dijo que no está en el presupuesto, y que los vecinos no lo tienen.")]
    [InlineData("pt", "O conselho disse que não está no orçamento, e que os vizinhos também não têm.")]
    [InlineData("it", "Il consiglio ha detto che non è nel bilancio, e che gli abitanti non lo hanno.")]
    [InlineData("nl", "De raad zei dat het niet in de begroting is, en dat ze het ook niet hebben.")]
    [InlineData("pl", "Rada powiedziała, że nie ma tego w budżecie, ale jest to tylko początek i się zmieni.")]
    [InlineData("ru", "Совет сказал, что это не в бюджете, и что они только так для нас были.")]
    [InlineData("uk", "Рада сказала, що це не в бюджеті, і що вони є так для нас.")]
    [InlineData("bg", "Съветът каза, че това не е в бюджета и че те са за нас.")]
    [InlineData("ar", "قال المجلس إن هذا ليس في الميزانية وإن ذلك كان من قبل.")]
    [InlineData("fa", "شورا گفت که این در بودجه نیست و برای آن پول نیست.")]
    [InlineData("ur", "کونسل نے کہا کہ یہ بجٹ میں نہیں ہے۔")]
    [InlineData("hi", "परिषद ने कहा कि यह बजट में नहीं है।")]
    [InlineData("mr", "ही इमारत जुनी आहे आणि ती मोठी आहे.")]
    [InlineData("zh", "理事会说预算里没有这一项。")]
    [InlineData("ja", "理事会は予算にないと言った。")]
    [InlineData("ko", "이사회는 예산에 없다고 말했다.")]
    [InlineData("hy", "Խորհուրդը ասաց, որ դա բյուջեում չէ:")]
    [InlineData("el", "Το συμβούλιο είπε ότι δεν είναι στον προϋπολογισμό.")]
    [InlineData("en", "12345")]
    public void The_language_is_guessed_from_script_and_words(string language, string text) =>
        Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("de-AT")]
    [InlineData("DE")]
    [InlineData("de_CH")]
    public void A_region_does_not_change_the_language(string tag) =>
        Assert.Single(SentenceSegmenter.Split("Am 3. Mai war es kalt.", tag));

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("../../secret")]
    [InlineData("averylonglanguagename")]
    public void An_unknown_language_is_guessed(string tag) =>
        Assert.Equal(2, SentenceSegmenter.Split("Mr. Hill left the room. It was late.", tag).Count);

    [Fact]
    public void A_desk_adds_its_own_abbreviations()
    {
        const string Text = "The Bldgs. Committee met. It was short.";
        var options = new SegmentationOptions { Language = "en", Abbreviations = ["bldgs."] };
        Assert.Equal(3, SentenceSegmenter.Split(Text, "en").Count);
        Assert.Equal(2, SentenceSegmenter.Split(Text, options).Count);
    }

    [Fact]
    public void An_added_abbreviation_still_ends_a_sentence_before_a_word_that_begins_one()
    {
        var options = new SegmentationOptions { Language = "en", Abbreviations = ["Bldgs"] };
        Assert.Equal(2, SentenceSegmenter.Split("They own nine Bldgs. The rest is rented.", options).Count);
    }
}
