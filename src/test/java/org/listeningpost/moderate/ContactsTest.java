package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Order at https://www.shop.example/pills?utm=1 now | link:shop.example/pills",
                "order at HTTP://SHOP.EXAMPLE/pills/. | link:shop.example/pills",
                "mail Sales@Shop.Example! | mail:sales@shop.example",
                "WhatsApp +44 7700 900123 for prices | tel:07700900123",
                "text 07700-900.123 | tel:07700900123",
                "ring 0044 7700 900123 or (07700) 900123 | tel:07700900123",
            })
    void brings_every_spelling_of_a_contact_to_one(String text, String contact) {
        assertThat(Contacts.in(text)).containsExactly(contact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ring 111 or 0800 1111 or 116 123 |",
                "write to pals@trust.nhs.uk or see www.gov.uk/help |",
                "my bloods were 12.5 and 130/80 on 12/03/2024 |",
                "the nurse was kind |",
            })
    void leaves_out_what_is_public_or_no_contact(String text) {
        assertThat(Contacts.in(text)).isEmpty();
    }

    @Test
    void takes_no_more_than_a_few_of_very_many() {
        char[] many = new char[100_000];
        Arrays.fill(many, '0');

        assertThat(Contacts.in(new String(many))).isEmpty();
        assertThat(Contacts.in("https://a.example/x ".repeat(2) + "a@b.example ".repeat(9_000)))
                .hasSize(2);
    }
}
