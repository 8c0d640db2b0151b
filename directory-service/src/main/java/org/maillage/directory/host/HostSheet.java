package org.maillage.directory.host;

import static org.maillage.directory.host.HostFields.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.address.Address;
import org.maillage.directory.sheet.Sheet;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryOf;

/** What is written down of a host, with what holds where nothing is written. */
public record HostSheet(Sheet values) {

    private static final Territories TERRITORIES = Territories.load();

    public String name() {
        return values.get(NAME).orElseThrow();
    }

    public String legalForm() {
        return values.get(LEGAL_FORM).orElseThrow();
    }

    public String economicModel() {
        return values.get(ECONOMIC_MODEL).orElseThrow();
    }

    public Optional<Address> address() {
        return values.get(LOCATED);
    }

    public Optional<TerritoryOf> territory() {
        return address().flatMap(Address::insee).flatMap(TERRITORIES::territoryOf);
    }

    public List<UUID> solutions() {
        return values.list(SOLUTIONS);
    }

    public List<String> support() {
        return values.list(SUPPORT);
    }

    public List<String> charters() {
        return values.list(CHARTERS);
    }

    /** Who says nothing is not suggested to anybody. */
    public boolean openToNewUsers() {
        return values.get(OPEN).orElse(false);
    }
}
