package org.maillage.directory.event;

/** The host that our own UIDs end with: {@code {id}@{domain}}. It never changes once events are out. */
public interface UidDomain {

    String name();
}
