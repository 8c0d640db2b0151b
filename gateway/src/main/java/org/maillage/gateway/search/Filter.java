package org.maillage.gateway.search;

import org.maillage.gateway.readmodel.Entity;

/** Which things of one kind are wanted; its {@link Searched} knows what it means. */
public interface Filter<E extends Entity> {}
