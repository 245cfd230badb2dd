package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRuleTest {
    private final Vocabulary vocabulary = Vocabulary.ofPeople();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pielęgniarka była bardzo miła, dziękuję|Polish",
                "pielegniarka byla bardzo mila, dziekuje|Polish",
                "Szpital ok ale bardzo dlugo sie czeka, the porter was nice|Polish",
                "Asistenta a fost foarte amabila, multumesc|Romanian",
                "La enfermera fue muy amable conmigo|Spanish",
                "A enfermeira foi muito simpática comigo|Portuguese",
                "L'infirmière était très gentille avec moi|French",
                "Die Schwester war sehr freundlich zu mir|German",
                "L'infermiera è stata molto gentile con me|Italian",
                "De zuster was heel vriendelijk voor mij|Dutch",
                "Seselė buvo labai maloni, ačiū|Lithuanian",
                "Hemşire çok iyi davrandı, teşekkürler|Turkish",
                "Kalkaalisada aad bay u fiicnayd, mahadsanid|Somali",
                "Roedd y nyrs yn garedig iawn, diolch|Welsh",
                "doctor ne bohat acha samjhaya lekin report abhi tak nahi aayi|Urdu or Hindi",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit|filler text",
                "نرس بہت مہربان تھی|another script (arabic)",
                "Медсестра была очень добрая|another script (cyrillic)",
                "护士非常好|another script (han)",
                "ਨਰਸ ਬਹੁਤ ਚੰਗੀ ਸੀ NHS|another script (gurmukhi)"
            })
    void finds_posts_in_another_language_and_says_which(String text, String language) {
        assertThat(findings(text)).singleElement().asString().contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asdf",
                "sdkfjh wepoiru xcmvn",
                "jkl jkl; fdsa fdsa jkl;",
                "hhhhhhggggggffffff ddddd",
                "bdbdbdbdbdbd",
                "qwertyuiop",
                "w e r t y u i o p",
                "VGhlIG51cnNlIHdhcyBraW5kIHRvIG15IG11bQ==",
                "8f14e45fceea167a5a36dedad2bea2543f9c11ab",
                "3f7h2 8k3j f93jf9 k2j3h",
                "Ã¢â‚¬Å“ThÃ© nÃ¼rse Ã¢â‚¬Â",
                "������ ���",
                "#!@ %%^& *((*& ^%$£ ><>",
                "01101 10010 11010 00101 11101",
                "if(a[i]==b){ return null; }",
                "<div class=x><p></p></div>",
                "{\"id\":null,\"text\":\"\"}",
                "florb wimmel drong zibba plonk vashti gruntle",
                "penguin under under the if marmalade wall of of",
                "ẗ̶̡̛́ḧ̴́̕e̵̛͠ ẅ̸̧́a̵̛͝r̴̛͝d̴̛̕"
            })
    void finds_what_nobody_can_read(String text) {
        assertThat(findings(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nothing",
                "n/a",
                "-",
                "...",
                "??????????",
                "!!!!!!!!!!!!",
                ":-) :-) <3 <3 xxx",
                "👍👍",
                "❤️❤️❤️ 🙏",
                "10/10",
                "07700 900123",
                "Gd",
                "x",
                "xxxxxxxxxxxxxxxxx",
                "zzzzzzzzzz",
                "Grrrrr",
                "hmmmmm pffft",
                "hahahahahahahahaha",
                "Aaaaaaaaaargh",
                "soooo gooood",
                "GP A&E CAMHS CMHT",
                "gp a&e camhs cmht mri ct ent",
                "#NHS #A&E #winterpressures https://trust.example.org/x?id=8f14e45fceea167a5a36dedad2bea254",
                "https://www.example.org/a/b/c",
                "thx 2 da nurses on wrd 7 u r gr8 luv frm me n mi mum",
                "w8ed 4 hrs 2 b seen nd no1 sed nuffin smh",
                "Och, the wee lassie wis dead nice tae ma mither, cannae fault her",
                "Whey aye man, the canny lass wor gan doon the corridor wi us",
                "ey up, tha were reet good to us lot, nowt to moan abaht",
                "Mi deh yah inna di waiting room from mawnin an nobody nah seh nutten",
                "Abeg una, wetin dey happen for this hospital sef, we don wait tire",
                "Da nurse dem nice, mi love dem bad bad",
                "Houl yer whisht, thon wee doctor was quare and good to our wean",
                "Siobhan Aoife Niamh Caoimhe Saoirse",
                "Aoife Ní Bhriain, Oluwaseun Adebayo, Krzysztof Wójcik, Nguyễn Thị Hà",
                "amlodipine, ramipril, bisoprolol, edoxaban, tadalafil, mirabegron",
                "Glyndwr, Enlli, Tegid, Gwernant, Padarn and Idwal wards",
                "Ysbyty Gwynedd",
                "Diolch yn fawr iawn to all the nurses on Tegid ward",
                "Gracias, merci, danke and thank you to everyone",
                "Lamb biryani with dal makhani, roti and kheer, lovely food",
                "Shukriya to Sister Mary and the night team",
                "Alhamdulillah mum is home, jazakallah to the doctors",
                "I didnâ€™t like the food and the staff wasnâ€™t kind to my mum",
                "Your app says TypeError: undefined is not a function when I try to log in",
                "teh docter was horible an teh recepshunist was rood",
                "cant fault emm there brillant n alwys so frendly n helpfull",
                "Everything",
                "Dr K",
                "Xbox",
                "Abba in the scanner",
                "waited til like 8 tho <sigh> in da back",
                "ring 0800-slow-again-so",
                "Wi-Fi & TV",
                "café, crème brûlée, Zoë and Siân",
                "THANKYOU TO ALL STAFF",
                "boredom boredom boredom",
                "Having to chase",
                "better food more staff nicer beds cleaner toilets shorter waits",
                "Friendly efficient professional team with lovely manner and lots of patience"
            })
    void leaves_alone_what_a_reader_of_english_can_read(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void reads_the_languages_that_it_is_told_to() {
        String welsh = "Roedd y nyrs yn garedig iawn, diolch";
        String ukrainian = "Медсестра була дуже добра";

        assertThat(findings(welsh, "en", "cy")).isEmpty();
        assertThat(findings(ukrainian, "en", "uk")).isEmpty();
        assertThat(findings(ukrainian, "en", "cy")).hasSize(1);
    }

    @Test
    void says_nothing_of_the_text_itself() {
        assertThat(findings("Pielegniarka Kowalska byla bardzo mila"))
                .allSatisfy(finding -> assertThat(finding).doesNotContainIgnoringCase("kowalska"));
    }

    @Test
    @Timeout(20)
    void reads_hostile_texts_in_time() {
        for (String part :
                List.of("a", "<a", "%2", "ab1", "\\u00", "Ã¢", "the ", "日", "e\u0301", "x.y", "\"a", "qw ")) {
            findings(part.repeat(100_000 / part.length()));
        }
    }

    private List<String> findings(String text, String... languages) {
        long read = Stream.of(languages.length == 0 ? new String[] {"en"} : languages)
                .mapToLong(Languages.shipped()::bit)
                .sum();
        Judgement opinion = Judgement.held("unreadable", "unreadable", "Not to be read");
        return new LanguageRule("unreadable", read, vocabulary, opinion)
                .judge(Posts.saying(text), Words.of(Reading.of(text), vocabulary)).stream()
                        .flatMap(judgement -> judgement.reasons().stream())
                        .map(Reason::detail)
                        .toList();
    }
}
