package org.maillage.directory.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.directory.person.PersonalRecords;
import org.maillage.kernel.Refusal;

/** What a person may do; who leaves hands her networks over first. */
@ApplicationScoped
class GrantsOfPerson implements PersonalRecords {

    private final Grants grants;
    private final PublishedGrantBook book;

    GrantsOfPerson(Grants grants, PublishedGrantBook book) {
        this.grants = grants;
        this.book = book;
    }

    @Override
    public String member() {
        return "grants";
    }

    @Override
    public List<?> of(String subject) {
        return grants.ofSubject(subject).stream().map(GrantState::of).toList();
    }

    @Override
    public void erase(String subject) {
        var held = grants.ofSubject(subject);
        var lonely = held.stream().filter(this::isLastAdmin).map(Grant::scope).toList();
        if (!lonely.isEmpty()) {
            throw new Refusal("last-admin", "Give these networks another admin first.").with("networkIds", lonely);
        }
        held.forEach(book::revoke);
    }

    private boolean isLastAdmin(Grant grant) {
        return grant.isNetworkAdmin()
                && grants.forChange(grant.role(), grant.scope()).size() < 2;
    }
}
