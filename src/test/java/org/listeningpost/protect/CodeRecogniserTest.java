package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«HSC-2219-KB»",
                "share yours so: «NECS-4471-P». Filed 3 Feb",
                "«INC0447710» still awaiting triage",
                "Ticket «SD-71920» for a hearing loop",
                "complaint number «COMP 26/0931»",
                "Ombudsman case «PHSO-2211874»",
                "Reference «FOI 2026-771»",
                "got the log back from SAR «DSAR_0771»",
                "Case #«8841-A». Again",
                "incident number «eIR 55120» apparently",
                "your ref «SAR 25-0338»",
                "coroner's ref «COR-02281-H»",
                "told me to quote «ENQ1-1847720016»",
                "Can you chase case «00417782» please",
                "police ref «4482/17DEC»",
                "Visit no «ED-2506-00981»",
                "lost the file. «RXX 204 118»",
                "hosp. no. «1 204 557» fracture clinic",
                "you have him under «H 330 1178», no word",
                "letter from renal: «R 60 2218».",
                "Patient ID? «QE-881203» for eyes, «0447 119» for heart",
                "find out for an old woman? «M400917».",
                "staff card «E-4471180», the same corridor",
                "GHIC card number «UK 80826001 1234 5678 90» was refused",
                "clock card «55183» if payroll are on here",
                "staff portal user «STU-NUR-118842»",
                "my ESR's «31188204» and no pay",
                "his prescription exemption certificate «1234 5678 901»",
                "I was referred, then refused: «AB-44712»",
                "Order #4471-90327 turned up",
                "Batch FL4471 is recalled",
                "Lot 3007284, exp 06/2026",
                "ISBN 978 0 14 103614 4",
                "bleep 2044 and ward 31b, room 2.14",
                "BP was 189/104, then 164/92",
                "NICE NG206, DS1500, FP92A, XND27, PHQ-9 of 21",
                "2008-2024, 310,000 people, 1,204 days, £1234567",
                "part number 6203-ZZ is the castor",
                "amazon B07XK9QP32 did more",
                "B6265 was flooded, A1(M) at junction 47",
                "call 0113 496 0100 or 01134960100, option 4",
                "Token expired (0x80070005)",
                "the 19:30-08:00 shift, 12.5 hours",
                "in any case 12345 people came",
                "see https://example.org/a/AB12345 and jo12345@example.org",
                "covid-19, SARS-CoV-2, H1N1, HbA1c 112",
                "a 14G cannula, 250mg/5ml, 10mg/5ml",
            })
    void finds_what_looks_like_somebodys_number(String marked) {
        String text = marked.replaceAll("[«»]", "");
        List<String> wanted = java.util.regex.Pattern.compile("«(.*?)»")
                .matcher(marked)
                .results()
                .map(hit -> hit.group(1))
                .toList();

        assertThat(Marked.find(new CodeRecogniser(), text).stream()
                        .map(span -> text.substring(span.start(), span.end())))
                .containsExactlyElementsOf(wanted);
    }
}
