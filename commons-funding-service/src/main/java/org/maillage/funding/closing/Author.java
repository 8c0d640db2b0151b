package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.funding.access.Rights;
import org.maillage.kit.access.Caller;
import org.maillage.kit.record.Recorded.By;

/** Who closes: the person who asks, or the service when its clock acts. */
@ApplicationScoped
class Author {

    private final Rights rights;
    private final Caller caller;

    Author(Rights rights, Caller caller) {
        this.rights = rights;
        this.caller = caller;
    }

    By by() {
        return rights.by();
    }

    String actor() {
        return caller.subject().orElseGet(caller::client);
    }
}
