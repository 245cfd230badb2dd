package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaysOfWritingAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ambulance came to «14 rawlinson» at 4am",
                "we're up at «Dunnock Cottage» love",
                "im in «apt 12 cygnet point»",
                "«Flat 3/2, 44 Garscadden Way»",
                "lives in «GF2, 12 Tweed Street»",
                "«12/5 Lochend Walk», Edinburgh",
                "she's in «room 4 at Ashleigh Manor» now",
                "Dad's home is «Oakfield House, Room 12»",
                "«7 The Poplars» needs its clinical waste taking",
                "«2 Bryn Awel», Llanberis",
                "mae Mam yn byw yn «14 Maes y Dderwen»",
                "send it to «9 Brae Heid»",
                "my door is number «17, kestrel way»",
                "we live on Kelso Street, number «23»",
                "Kelso Street it is. No. «23».",
                "post goes to «31 Abot's Crecsent» again",
                "the nurse couldnt find «8 Harrow Clsoe»",
                "What is your address? «46 Tollgate».",
                "my house is called «Windyridge» and there is no number",
                "home is the «end house on Mill Lane»",
                "number «14», SK6 7QQ",
                "I lives «Tweed Street 17», please come",
                "«seventeen Marlpit Gardens», the one with the ramp",
                "no «4 the shambles» upstairs",
                "«40 and 42 Station Row» share a wall",
                "above the chip shop at «34 Market Street»",
                "home from hospital to «14 Elm Road»",
                "the hospital had «14 Elm Road» on file",
                "they have me at «Tanglewood, Back Lane»",
                "c/o «5 Mill Row»",
                "«flat3, 12 Park Rd»",
                "@ «14 mill row»",
                "«12 St. John's Road»",
                "«12 Mill Road North» is mine",
                "«5 2nd Avenue»",
                "I'm at «47 Bracken Thwaite»",
                "im at «47 bracken thwaite»",
                "staying with nan at «47 Thwaite»",
                "picked him up from «22 Lorimer» after",
                "My mum is at «The Laurels, Chapel Road»",
                "carers go to «The Laurels» on a tuesday",
                "Send the letter to «Rose Villa», not here",
                "our address «14 Coniston»",
                "«Unit 4 The Maltings, Quay Street» is where i live",
                "Bed 2, «Flat 6, Telford Court»",
                "its «22b» not «22a Ferndale Road»",
                "my son at «B12 Weston Hall»",
                "he lives at «12, Cross St, flat 4»",
                "the Practice at 14 Elm Road is shut",
                "12 High Street surgery is great",
                "Boots at 15 Northgate",
                "dentist, 4 Mill Lane, no lists",
                "get the 42 to Mill Road",
                "at 9 Karen came",
                "3 lane road",
                "at 47 Mum had a stroke",
                "to 3 Manchester hospitals",
                "rang at 8 Monday",
                "waited 4 hours at Station Road surgery",
                "1 High Dependency bed",
                "on 4 March 2021",
                "from 9 to 5",
                "2 Close friends",
            })
    void finds_where_people_live(String marked) {
        Marked.finds(new AddressRecogniser(), Identifier.ADDRESS, marked);
    }
}
