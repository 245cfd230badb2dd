package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VehicleRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they ticketed «AB12 CDE» again",
                "«AB12CDE»",
                "«ab12cde»",
                "reg «ab12 cde»",
                "reg: «A123 BCD»",
                "number plate «ABC 123D»",
                "car registration is «ABC 1»",
                "on24 may we went",
                "in12 the end",
                "ward AB12",
                "https://example.org/p/ab12cde",
                "car 4 of them",
                "T588 in the list",
                "blue van «mt70 vgx»",
                "reg «FN19-KJU»",
            })
    void finds_a_vehicle_registration(String marked) {
        Marked.finds(new VehicleRecogniser(), Identifier.VEHICLE_REG, marked);
    }
}
