package org.maillage.gateway.readmodel;

import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryLevel;

/** French words for codes, for people. A code without one stands for itself. */
public final class Labels {

    public static Labels load() {
        return new Labels();
    }

    public String placeKind(String code) {
        return code;
    }

    public String placeStatus(String code) {
        return code;
    }

    public String service(String code) {
        return code;
    }

    public String spaceKind(String code) {
        return code;
    }

    public String purpose(String code) {
        return code;
    }

    public String commune(String code) {
        return territory(TerritoryLevel.COMMUNE, code);
    }

    public String region(String code) {
        return territory(TerritoryLevel.REGION, code);
    }

    public String department(String code) {
        return territory(TerritoryLevel.DEPARTMENT, code);
    }

    private static String territory(TerritoryLevel level, String code) {
        return Territories.load().find(level, code).map(t -> t.name()).orElse(code);
    }
}
