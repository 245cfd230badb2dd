package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listeningpost.config.Fault;
import org.listeningpost.config.FaultyFiles;

class HouseRulesTest {
    private static final Path SHIPPED = Path.of("routes/rules/house-rules.yaml");

    @TempDir
    Path folder;

    @Test
    void ships_rules_that_get_their_own_examples_right() throws Exception {
        assertThat(HouseRules.load(SHIPPED, null).runExamples()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The nurses on ward 12 were wonderful|approve",
                "|approve",
                "👍|approve",
                "Useless manager, worst hospital I have ever seen, a disgrace|approve",
                "This queue is killing me|approve",
                "Bloody brilliant midwife|approve",
                "The 14 bus from Scunthorpe|approve",
                "Good talk for suicide prevention week|approve",
                "Had my flu shot at the surgery|approve",
                "I want to kill myself|escalate",
                "i dont want to be here anymore|escalate",
                "I DON’T WANT TO BE HERE ANYMORE|escalate",
                "might just kms|escalate",
                "fucking useless, I want to end it all|escalate",
                "kill\u200B myself|escalate",
                "I know where you live|escalate",
                "Buy cheap tablets online, no prescription needed|reject",
                "What a shit car park|hold",
                "Dr Example is a murderer|hold",
                "WHY DOES NOBODY EVER ANSWER THE TELEPHONE AT THIS SURGERY|hold"
            })
    void judges_as_the_shipped_rules_say(String text, String verdict) throws Exception {
        Judgement judgement = HouseRules.load(SHIPPED, null).moderator().judge(Posts.saying(text));

        assertThat(judgement.verdict().word()).isEqualTo(verdict);
    }

    @Test
    @Timeout(20)
    void judges_a_text_of_a_megabyte() throws Exception {
        Moderator moderator = HouseRules.load(SHIPPED, null).moderator();

        assertThat(moderator.judge(Posts.saying("i want to ".repeat(100_000))).verdict())
                .isEqualTo(Verdict.APPROVE);
        assertThat(moderator
                        .judge(Posts.saying("world suicide ".repeat(80_000)))
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
    }

    @ParameterizedTest
    @CsvSource({
        "you blish,hold",
        "you BLISH!,hold",
        "blish's,hold",
        "not-blish,hold",
        "near blishbridge,approve",
        "blish2,approve",
        "cock-a-hoop,hold",
        "cock and hoop,approve"
    })
    void holds_a_post_with_a_listed_word(String text, String verdict) throws Exception {
        Path words = Files.writeString(folder.resolve("words.txt"), "# ours\n\nBlish\ncock-a-hoop\r\n");

        Judgement judgement = HouseRules.load(SHIPPED, words).moderator().judge(Posts.saying(text));

        assertThat(judgement.verdict().word()).isEqualTo(verdict);
        assertThat(judgement.reasons())
                .allSatisfy(
                        reason -> assertThat(reason.rule() + reason.category()).isEqualTo("listed-wordlisted-word"))
                .allSatisfy(reason -> assertThat(reason.detail()).doesNotContainIgnoringCase("blish"));
    }

    @Test
    void refuses_a_list_that_cannot_be_read() throws Exception {
        Path words = folder.resolve("words.txt");
        assertThatThrownBy(() -> HouseRules.load(SHIPPED, words)).hasMessageContaining("words.txt: cannot be read");
        Files.writeString(words, "good\n***\n");
        assertThatThrownBy(() -> HouseRules.load(SHIPPED, words)).hasMessageContaining("words.txt:2: needs a word");
        Files.write(words, "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> HouseRules.load(SHIPPED, words)).hasMessageContaining("not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: a|id: Not An Id|an id is small letters",
                "id: a|ident: a|'id' is missing",
                "id: a|id: listed-word|is taken",
                "title: t|titel: t|'title' is missing",
                "text: t|txt: t|'text' is missing",
                "action: hold|action: approve|hold, reject or escalate",
                "action: hold|action: shrug|needs one of",
                "reason: r|raeson: r|unknown field 'raeson'",
                "phrases: [bad]|phrases: bad|needs a list",
                "phrases: [bad]|phrases: ['*']|a * stands between words",
                "phrases: [bad]|phrases: ['...']|a phrase has 1 to 16 words",
                "phrases: [bad]|shouting: many|needs a whole number",
                "phrases: [bad]|reply: none|either phrases and words, or shouting, or languages, or resembles",
                "phrases: [bad]|resembles: {kinds: [], likely: 50}|needs",
                "phrases: [bad]|resembles: {kinds: [joy], likely: 50}|must be one of self-harm, safeguarding",
                "phrases: [bad]|resembles: {kinds: [spam], likely: 500}|from 1 to 100",
                "phrases: [bad]|resembles: {kinds: [spam], likely: 50, less: 1}|unknown field 'less'",
                "phrases: [bad]|resembles: {kinds: [spam], likely: 50}\\n  disguised: true|means nothing beside resembles",
                "phrases: [bad]|phrases: [bad]\\n  resembles: {kinds: [spam], likely: 50}|either phrases and words",
                "phrases: [bad]|held-if-ordinary: 20\\n  phrases: [bad]|from 50 to 100",
                "phrases: [bad]|{shouting: 40, held-if-ordinary: 95}|means nothing beside shouting",
                "examples: {}|examples: {good: [a]}|unknown field 'good'",
                "version: v|vresion: v|'version' is missing",
                "phrases: [bad]|phrases: ['bad//worse']|a / has a word on either side",
                "phrases: [bad]|phrases: ['very {nowhere}']|there is no set {nowhere}",
                "phrases: [bad]|phrases: ['(bad)']|a phrase has 1 to 16 words",
                "phrases: [bad]|enabled: maybe|needs true or false",
                "phrases: [bad]|disguised: perhaps|needs true or false",
                "phrases: [bad]|{phrases: [bad], reported: reject}|more mildly than the rule's action",
                "phrases: [bad]|{shouting: 40, disguised: true}|'disguised' means nothing beside shouting",
                "phrases: [bad]|{shouting: 40, reported: approve}|'reported' means nothing beside shouting",
                "phrases: [bad]|{shouting: 40, unless: [good]}|'unless' means nothing beside shouting",
                "rules:|sets: {slurs: [bad]}\\nrules:|the hub ships a set 'slurs'",
                "rules:|sets: {number: [bad]}\\nrules:|the hub ships a set 'number'",
                "rules:|sets: {Not A Set: [bad]}\\nrules:|a set's name is small letters"
            })
    void names_the_fault_in_each_field(String good, String bad, String reason) throws Exception {
        String rules = "version: v\nrules:\n- id: a\n  title: t\n  text: t\n  action: hold\n  reason: r\n"
                + "  phrases: [bad]\n  examples: {}\n";
        String fields = bad.startsWith("{") ? bad.substring(1, bad.length() - 1).replace(", ", "\n  ") : bad;
        Path file =
                write(rules.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(fields.replace("\\n", "\n"))));

        assertThatThrownBy(() -> HouseRules.load(file, null))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining(reason);
    }

    @Test
    @Timeout(20)
    void refuses_a_set_that_can_be_said_in_more_ways_than_memory_holds() throws Exception {
        String word = "a/b/c/d/e/f/g/h/i/j ";
        Path file = write("version: v\nsets:\n  many: ['" + word.repeat(16).strip() + "']\nrules:\n- id: a\n"
                + "  title: t\n  text: t\n  action: hold\n  reason: r\n  phrases: ['very {many}']\n");

        assertThatThrownBy(() -> HouseRules.load(file, null)).hasMessageContaining(":10: the set {many} has more than");
    }

    @Test
    void reads_its_examples_through_disguise_as_it_reads_posts() throws Exception {
        Path file = write("version: v\nrules:\n- id: a\n  title: t\n  text: t\n  action: hold\n  reason: r\n"
                + "  disguised: true\n  words: [wicked]\n  examples:\n    allowed: [fine]\n"
                + "    not-allowed: [w1cked, 'w i c k e d']\n");

        assertThat(HouseRules.load(file, null).runExamples()).isEmpty();
    }

    @Test
    void refuses_two_rules_of_one_id() throws Exception {
        String rule = "- {id: a, title: t, text: t, action: hold, reason: r, words: [bad]}\n";

        assertThatThrownBy(() -> HouseRules.load(write("version: v\nrules:\n" + rule + rule), null))
                .hasMessageContaining(":4: the id 'a' is taken");
    }

    @Test
    void names_the_examples_that_a_rule_gets_wrong() throws Exception {
        Path file = write("version: v\nrules:\n- id: a\n  title: t\n  text: t\n  action: hold\n  reason: r\n"
                + "  words: [bad]\n  examples:\n    allowed:\n    - fine\n    - bad\n    not-allowed: [good]\n");

        assertThat(HouseRules.load(file, null).runExamples())
                .extracting(Fault::line)
                .containsExactly(12, 13);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("house-rules.yaml"), text);
    }
}
