package org.listeningpost.protect;

import java.util.List;

/** Every recogniser that the hub has. To add one is to add its file, its table of a test, and a line here. */
final class Recognisers {
    private Recognisers() {}

    /** @param staff what becomes of the names of staff */
    static List<Recogniser> all(StaffNames staff) {
        return List.of(
                new NhsNumberRecogniser(),
                new BirthDateRecogniser(),
                new PostcodeRecogniser(),
                new AddressRecogniser(),
                new PhoneRecogniser(),
                new EmailRecogniser(),
                new HospitalNumberRecogniser(),
                new NinoRecogniser(),
                new VehicleRecogniser(),
                new HandleRecogniser(),
                new ProfileRecogniser(),
                new LinkRecogniser(),
                new AgeRecogniser(),
                new CardRecogniser(),
                new BankAccountRecogniser(),
                new CaseReferenceRecogniser(),
                new OtherIdRecogniser(),
                new CodeRecogniser(),
                new IpAddressRecogniser(),
                new NameRecogniser(staff));
    }
}
