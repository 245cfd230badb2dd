package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dob «12/03/1980»",
                "DOB: «12.3.80»",
                "D.O.B. «12-03-1980»",
                "d o b «12 03 1980»",
                "date of birth is «12th March 1980»",
                "Date of Birth «1980-03-12»",
                "born «3 May 1950» in Leeds",
                "born on the «3rd of May 1950»",
                "I was born at home on «3 Sept 1950»",
                "my birthday is «3rd May»",
                "born «May 3rd, 1950»",
                "«12/03/1980» (DOB)",
                "«3 May 1950» is my birthday",
                "dob «12031980»",
                "dob «12Mar1980»",
                "dob &#58; «12/03/1980»",
                "seen on 12/03/2024",
                "my appointment was 3rd May 2024",
                "Why did it close in 2013",
                "born in 1950",
                "birthday party on the ward, 3 of us",
                "baby born at 34 weeks",
            })
    void finds_a_date_that_is_said_to_be_of_a_birth(String marked) {
        Marked.finds(new BirthDateRecogniser(), Identifier.DOB, marked);
    }
}
