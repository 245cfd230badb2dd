package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reach me on «07700 900123», please",
                "«07700900123»",
                "«07700 900 123»",
                "«0770 090 0123»",
                "«07 700 900 123»",
                "«0 7 7 0 0 9 0 0 1 2 3»",
                "«07700-900-123»",
                "«07700.900.123»",
                "«+44 7700 900123»",
                "«+447700900123»",
                "«+44 (0)7700 900123»",
                "«0044 7700 900123»",
                "«447700900123» on WhatsApp",
                "«01632 960123»",
                "«(01632) 960123»",
                "«020 7946 0123»",
                "«0207 946 0123»",
                "«(020) 7946 0123»",
                "«+44 20 7946 0123»",
                "«0161 496 0123»",
                "«0161-496-0123»",
                "two: «07700 900123» or «07700 900456»",
                "mobile «7700 900123»",
                "«+353 1 496 0123»",
                "my number «０７７００ ９００１２３»",
                "«07700&nbsp;900123»",
                "call 111 or 999",
                "112 and 101",
                "Samaritans 116 123",
                "0800 123 4567",
                "0808 157 0123",
                "0300 123 4567",
                "0845 496 0123",
                "on 01-02-2013 1230 people",
                "on 01/02/2013 at 14.30",
                "20 minutes, 30 minutes, 40 minutes",
                "item 9990000018",
                "2013 2014 2015",
                "call me on «07700 900123»",
                "its «07700_900_123» or «0770/090/0123»",
                "«+44 (0) 7700 900123»",
                "«0044 7700 900123» thanks",
                "mobile «7700 900123»",
                "«7700 900 123»",
                "ring me on «oh seven seven double oh nine hundred one two three»",
                "my no is «07700 9OO123»",
                "text mum on «07700 900 123 ext 45»",
                "«01632 960123 ext 4567»",
                "ring PALS on 0113 496 0123",
                "the surgery's number is 0161 496 0145",
                "switchboard 020 7946 0123",
                "call the ward on 0113 496 0123",
                "my number is «0113 496 0123»",
                "they rang me from PALS, please call me back on «0113 496 0123»",
                "I left my number with the ward, «0113 496 0123»",
                "0113 496 0123 (PALS)",
                "ring me on «960123»",
                "my mobile «07700 90012»",
                "samaritans 116 123, nhs 111",
                "waited 120 minutes 45 times",
                "the train 0745 to 1630 and 960123 lottery",
                "stop texting «+44 7700 900 682», gp surgery",
                "my mobile is «zero 7700 900 482»",
            })
    void finds_a_telephone_number_of_a_person(String marked) {
        Marked.finds(new PhoneRecogniser(), Identifier.PHONE, marked);
    }
}
