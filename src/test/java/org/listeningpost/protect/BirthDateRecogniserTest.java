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
                "born on «the 3rd of May 1950»",
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
                "dob «14/03/1952» ok",
                "DOB«14/3/52»",
                "d.o.b «140352»",
                "born «14th of march 52»",
                "b. «14-Mar-1952»",
                "dob is «14.3.52»",
                "mum (b. «1952»)",
                "«march 14 1952» is my birthday",
                "appointment on 14/03/2024",
                "died 3 May 2020",
                "born in 1952",
                "seen 999 000 0018, «14/03/1952»",
                "date of birth «the 4th of July 1966» they said",
                "came into the world on «22 June 1949»",
                "born on «the twenty-third of April 1952»",
                "A. Patel, «5/6/1948», ls1 4ab",
                "Jo Bloggs, «2nd February 1939», 14 Patel Street",
                "look me up: J Bloggs, «16.8.40»",
                "«04/10/39» thats date of birth",
                "born «the twenty-first of June 1949» in Leeds",
                "dob «the 15th day of November, 1960»",
                "dob «19th of the 7th 1983»",
                "dob: «day 24, month June, year 1952»",
                "dob «6.vi.41»",
                "born on «25th.12.1943»",
                "born «Christmas Day 1951»",
                "baby born «Tues 12th January 2021»",
                "Birthday («18 06 72»)",
                "appointment letter dated 14/03/1998",
                "the ward on 3 May 1998 was fine",
                "we came in March 1985",
            })
    void finds_a_date_that_is_said_to_be_of_a_birth(String marked) {
        Marked.finds(new BirthDateRecogniser(), Identifier.DOB, marked);
    }
}
