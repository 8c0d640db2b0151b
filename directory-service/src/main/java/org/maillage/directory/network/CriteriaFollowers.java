package org.maillage.directory.network;

/** What stands on a network's criteria and goes along with them. */
public interface CriteriaFollowers {

    /** The network has other criteria than before, in the same transaction. */
    void follow(Network network);
}
