package org.maillage.directory.host;

import static org.maillage.directory.sheet.SheetField.many;
import static org.maillage.directory.sheet.SheetField.one;
import static org.maillage.kernel.freshness.Part.IDENTITY;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.address.Address;
import org.maillage.directory.sheet.SheetField;
import org.maillage.kernel.Money;

/** The fields of a host's sheet. */
public final class HostFields {

    public static final SheetField<String> NAME = one("name", IDENTITY, String.class);
    public static final SheetField<String> LEGAL_FORM = one("legalForm", IDENTITY, String.class);
    public static final SheetField<String> ECONOMIC_MODEL = one("economicModel", IDENTITY, String.class);
    public static final SheetField<List<String>> CHARTERS = many("charters", IDENTITY, String.class);
    public static final SheetField<Address> LOCATED = one("address", IDENTITY, Address.class);
    public static final SheetField<List<Served>> SERVES = many("serves", IDENTITY, Served.class);
    public static final SheetField<String> WEBSITE = one("website", IDENTITY, String.class);
    public static final SheetField<List<UUID>> SOLUTIONS = many("solutionIds", IDENTITY, UUID.class);
    public static final SheetField<Money> YEARLY_BUDGET = one("yearlyBudget", IDENTITY, Money.class);
    public static final SheetField<Integer> YEARLY_HOURS = one("yearlyHours", IDENTITY, Integer.class);
    public static final SheetField<Boolean> OPEN = one("openToNewUsers", IDENTITY, Boolean.class);
    public static final SheetField<List<String>> SUPPORT = many("support", IDENTITY, String.class);

    public static final List<SheetField<?>> ALL = List.of(
            NAME,
            LEGAL_FORM,
            ECONOMIC_MODEL,
            CHARTERS,
            LOCATED,
            SERVES,
            WEBSITE,
            SOLUTIONS,
            YEARLY_BUDGET,
            YEARLY_HOURS,
            OPEN,
            SUPPORT);

    private HostFields() {}
}
