package org.maillage.directory.imports.mapping;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.maillage.directory.imports.profile.FieldRule;
import org.maillage.directory.imports.profile.Profile;
import org.maillage.directory.imports.profile.Target;
import org.maillage.directory.imports.reading.SourceRow;
import org.maillage.kernel.Fault;
import org.maillage.kernel.territory.Territories;

/** Maps the rows of one file by its profile. */
public final class RowMapper {

    private static final int LONGEST_KEY = 200;

    private final Profile profile;
    private final boolean emptyClears;
    private final CommuneResolver communes;
    private final Positions positions;
    private final Clock clock;

    public RowMapper(Profile profile, boolean emptyClears, Territories territories, Clock clock) {
        this.profile = profile;
        this.emptyClears = emptyClears;
        this.communes = new CommuneResolver(territories);
        this.positions = new Positions(profile);
        this.clock = clock;
    }

    public MappedRow map(SourceRow row) {
        var remarks = new Remarks();
        var cells = new Cells(row.cells(), profile.format(), emptyClears, remarks);
        var key = key(cells);
        if (row.defect().isPresent()) {
            return MappedRow.rejected(key, row.defect().get(), remarks.all());
        }
        if (key.isEmpty()) {
            return MappedRow.rejected(key, new Fault("", "key-missing", "the row has no key"), remarks.all());
        }
        if (key.get().length() > LONGEST_KEY) {
            var why = "the key has more than " + LONGEST_KEY + " characters";
            return MappedRow.rejected(Optional.empty(), new Fault("", "key-missing", why), remarks.all());
        }
        return profile.nativeRows() ? ofNative(key, cells, remarks) : ofMapped(key, cells, remarks);
    }

    private MappedRow ofMapped(Optional<String> key, Cells cells, Remarks remarks) {
        var draft = new Draft();
        new FieldReading(cells, profile, draft, remarks).read();
        var licence = profile.licence();
        if (profile.target() == Target.PLACES
                && licence != null
                && !draft.members().containsKey("licence")) {
            draft.set("licence", licence);
        }
        if (draft.tellsOfAddress() && draft.pair().isEmpty()) {
            draft.removeAddress("geoPrecision");
        }
        StreetRepair.mend(draft, remarks);
        return finished(key, new NativeRow(draft.members()), draft, cells, remarks);
    }

    private MappedRow ofNative(Optional<String> key, Cells cells, Remarks remarks) {
        var nativeRow = NativeRow.of(cells.mended(), profile, remarks);
        return finished(key, nativeRow, new Draft(nativeRow.members()), cells, remarks);
    }

    private MappedRow finished(Optional<String> key, NativeRow row, Draft draft, Cells cells, Remarks remarks) {
        positions.settle(draft, remarks);
        var commune = communes.resolve(draft, hint(cells), remarks);
        var verifiedAt = verifiedAt(cells, remarks);
        return new MappedRow(
                key, draft.members(), verifiedAt, row.children(), commune, remarks.all(), Optional.empty());
    }

    private Optional<String> key(Cells cells) {
        return cells.values(profile.key()).stream().findFirst();
    }

    /** "6" is "06": a department's code has two characters or three. */
    private Optional<String> hint(Cells cells) {
        return profile.hintOfDepartment()
                .flatMap(cells::value)
                .map(department -> department.length() == 1 ? "0" + department : department);
    }

    private Optional<Instant> verifiedAt(Cells cells, Remarks remarks) {
        return profile.rowDate().flatMap(rule -> verifiedAt(rule, cells, remarks));
    }

    private Optional<Instant> verifiedAt(FieldRule rule, Cells cells, Remarks remarks) {
        var instant = cells.values(rule).stream()
                .findFirst()
                .flatMap(value -> new Conversions(profile.format(), remarks).instant(rule, value));
        if (instant.isPresent() && instant.get().isAfter(clock.instant())) {
            remarks.add("/verifiedAt", "date-in-the-future", instant.get() + " verifies nothing");
            return Optional.empty();
        }
        return instant;
    }
}
