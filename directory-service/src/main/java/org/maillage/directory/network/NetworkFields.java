package org.maillage.directory.network;

import static org.maillage.directory.sheet.SheetField.many;
import static org.maillage.directory.sheet.SheetField.one;
import static org.maillage.kernel.freshness.Part.IDENTITY;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.sheet.SheetField;
import org.maillage.kernel.territory.TerritoryLevel;

/** The fields of a network's sheet. */
public final class NetworkFields {

    public static final SheetField<String> SLUG = one("slug", IDENTITY, String.class);
    public static final SheetField<String> NAME = one("name", IDENTITY, String.class);
    public static final SheetField<String> DESCRIPTION = one("description", IDENTITY, String.class);
    public static final SheetField<NetworkKind> KIND = one("kind", IDENTITY, NetworkKind.class);
    public static final SheetField<String> TERRITORY = one("territory", IDENTITY, String.class);
    public static final SheetField<TerritoryLevel> TERRITORY_LEVEL =
            one("territoryLevel", IDENTITY, TerritoryLevel.class);
    public static final SheetField<String> WEBSITE = one("website", IDENTITY, String.class);
    public static final SheetField<Boolean> REQUIRES_VALIDATION = one("requiresValidation", IDENTITY, Boolean.class);
    public static final SheetField<Integer> QUORUM_PERCENT = one("quorumPercent", IDENTITY, Integer.class);
    public static final SheetField<Integer> VOTING_DAYS = one("votingDays", IDENTITY, Integer.class);
    public static final SheetField<String> TIME_ZONE = one("timeZone", IDENTITY, String.class);
    public static final SheetField<List<String>> CHARTERS = many("charters", IDENTITY, String.class);

    public static final SheetField<UUID> MANIFESTO = one("manifestoId", IDENTITY, UUID.class);
    public static final SheetField<List<Criterion>> CRITERIA = many("criteria", IDENTITY, Criterion.class);
    public static final SheetField<List<Criterion>> FORMER_CRITERIA = many("formerCriteria", IDENTITY, Criterion.class);
    public static final SheetField<FreshnessDays> FRESHNESS_DAYS = one("freshnessDays", IDENTITY, FreshnessDays.class);
    public static final SheetField<String> CONFIRM_PAGE = one("confirmPage", IDENTITY, String.class);

    public static final List<SheetField<?>> ALL = List.of(
            SLUG,
            NAME,
            DESCRIPTION,
            KIND,
            TERRITORY,
            TERRITORY_LEVEL,
            WEBSITE,
            REQUIRES_VALIDATION,
            QUORUM_PERCENT,
            VOTING_DAYS,
            TIME_ZONE,
            CHARTERS,
            MANIFESTO,
            CRITERIA,
            FORMER_CRITERIA,
            FRESHNESS_DAYS,
            CONFIRM_PAGE);

    private NetworkFields() {}
}
