package org.maillage.directory.grant;

import java.util.List;

/** The kinds of things that grants are over. */
public interface GrantScopes {

    List<GrantScope> all();
}
