package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceSight;
import org.maillage.directory.place.PlaceWishes;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.WebUrl;
import org.maillage.kit.access.Caller;

/** Takes suggestions in: those who keep the place answer them. */
@ApplicationScoped
@Transactional
public class SuggestionService implements Suggestions {

    private final PlaceSight places;
    private final PlaceWishes wishes;
    private final Requests requests;
    private final Caller caller;

    SuggestionService(PlaceSight places, PlaceWishes wishes, Requests requests, Caller caller) {
        this.places = places;
        this.wishes = wishes;
        this.requests = requests;
        this.caller = caller;
    }

    /** {@code {part, text, place, proof}}, by anyone signed in; {@code place} holds the fields wanted. */
    public ProposalState suggest(PlaceId id, Map<String, @Nullable Object> tree) {
        caller.requireSubject();
        var place = places.forChange(id);
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var part = members.required("part", members.oneOf("part", Part.class)).value();
        var words = members.required("text", members.text("text", WORDS)).value();
        var proof = members.parsed("proof", WebUrl.RULE, WebUrl::read).value();
        members.object("place");
        members.finish();
        var wanted = wantedIn(tree);
        var changes = changesTo(place, wanted, faults);
        faults.refuseIfAny();
        var asked = new Request.Asked(part, wanted, changes);
        return requests.open(new Request(ProposalKind.CHANGE, id, words.orElseThrow(), asked, proof));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public ProposalState record(PlaceId place, Optional<Part> part, String words) {
        var asked = new Request.Asked(part, Wanted.NOTHING, ProposedChanges.NONE);
        return requests.open(new Request(ProposalKind.CHANGE, place, words, asked, Optional.empty()));
    }

    /** As sent: read as a patch, where an absent member says nothing. */
    private static Wanted wantedIn(Map<String, @Nullable Object> tree) {
        if (!(tree.get("place") instanceof Map<?, ?> sent)) {
            return Wanted.NOTHING;
        }
        var members = new LinkedHashMap<String, @Nullable Object>();
        sent.forEach((name, value) -> members.put(String.valueOf(name), value));
        return new Wanted(members);
    }

    private ProposedChanges changesTo(Place place, Wanted wanted, Faults faults) {
        if (wanted.isNothing()) {
            return ProposedChanges.NONE;
        }
        var own = Faults.strict();
        var read = wishes.read(place, wanted.members(), own);
        own.refused().forEach(f -> faults.fault("/place" + f.pointer(), f.code(), f.message()));
        return new ProposedChanges(read.stream()
                .map(w -> new ProposedChange(
                        w.field(), w.before().orElse(null), w.after().orElse(null)))
                .toList());
    }
}
