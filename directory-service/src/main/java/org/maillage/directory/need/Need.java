package org.maillage.directory.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Refusal;

/** Something that a place or a network lacks, and what was answered. */
@Entity
@Table(name = "need")
public class Need extends Entry {

    private static final int MOST_ANSWERS = 200;

    @Column(name = "place_id")
    private @Nullable UUID placeId;

    @Column(name = "network_id")
    private @Nullable UUID networkId;

    @Column(nullable = false)
    private NeedSheet sheet;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NeedStatus status;

    @Column(nullable = false)
    private Answers answers;

    /** The place that voiced it is another now. */
    void moveTo(PlaceId place, Instant now) {
        placeId = place.value();
        follow(now);
    }

    /** What its solution is first of all for; kept here so that needs are published again when that changes. */
    @Column(name = "tool_need")
    private @Nullable String toolNeed;

    /** Mirror of the sheet, for queries. */
    @Column(name = "solution_id")
    private @Nullable UUID solutionId;

    protected Need() {}

    private Need(NeedId id, NeedOwner owner, Writer writer) {
        super(id.value(), writer);
        placeId = owner.placeId().map(PlaceId::value).orElse(null);
        networkId = owner.networkId().map(NetworkId::value).orElse(null);
        status = NeedStatus.OPEN;
        answers = Answers.NONE;
        write(Sheet.BLANK);
    }

    static Need voice(NeedId id, NeedOwner owner, SheetPatch patch, Writer writer) {
        var need = new Need(id, owner, writer);
        need.take(need.weigh(patch, writer.origin()));
        need.touch(writer);
        return need;
    }

    void answer(Answer answer, Writer writer) {
        requireNotClosed();
        if (answers.all().size() >= MOST_ANSWERS) {
            throw new Refusal("too-many", "A need has at most " + MOST_ANSWERS + " answers.")
                    .with("limit", MOST_ANSWERS);
        }
        answers = answers.with(answer);
        become(NeedStatus.ANSWERED, writer);
    }

    /** Once it was answered. */
    void settle(Writer writer) {
        requireNotClosed();
        if (status != NeedStatus.ANSWERED) {
            throw Refusal.wrongState(status.name());
        }
        become(NeedStatus.SETTLED, writer);
    }

    void withdraw(Writer writer) {
        requireNotClosed();
        become(NeedStatus.WITHDRAWN, writer);
    }

    /** False when it was answered or closed meanwhile. */
    boolean expire(Writer writer) {
        if (status != NeedStatus.OPEN) {
            return false;
        }
        become(NeedStatus.EXPIRED, writer);
        return true;
    }

    /** What its solution is first of all for. */
    void serve(Optional<String> need) {
        toolNeed = need.orElse(null);
    }

    private void become(NeedStatus next, Writer writer) {
        status = next;
        touch(writer);
    }

    private void requireNotClosed() {
        if (status.isClosed()) {
            throw new Refusal("need-closed", "The need waits for nothing any more.").with("state", status.name());
        }
    }

    @Override
    protected Sheet values() {
        return sheet.values();
    }

    @Override
    protected void write(Sheet values) {
        sheet = new NeedSheet(values);
        solutionId = sheet.solution().orElse(null);
    }

    public NeedId id() {
        return new NeedId(uuid());
    }

    public NeedOwner owner() {
        return placeId == null
                ? new NeedOwner.OfNetwork(new NetworkId(Objects.requireNonNull(networkId)))
                : new NeedOwner.OfPlace(new PlaceId(placeId));
    }

    public NeedSheet sheet() {
        return sheet;
    }

    public NeedStatus status() {
        return status;
    }

    public List<Answer> answers() {
        return answers.all();
    }

    public Optional<String> toolNeed() {
        return Optional.ofNullable(toolNeed);
    }
}
