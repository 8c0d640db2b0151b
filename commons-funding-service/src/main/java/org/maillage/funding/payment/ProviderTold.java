package org.maillage.funding.payment;

import java.util.List;

/** All that providers told. */
public interface ProviderTold {

    /** False when it was told before. */
    boolean keep(String provider, ProviderEvent event);

    /** All that was told of a payment, in the order of its effects; one transaction at a time. */
    List<ProviderEvent> of(String provider, String payment);
}
