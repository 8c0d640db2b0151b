package org.maillage.directory.solution;

/** What names a solution and goes along with it; each kind is a bean of its own. */
public interface SolutionFollowers {

    /** It was published, or its values changed, in the same transaction. */
    void follow(Solution solution);
}
