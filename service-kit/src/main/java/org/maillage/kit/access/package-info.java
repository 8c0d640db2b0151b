/** Who is calling and over what they may decide. Identity comes from the token, authority from grants. */
@NullMarked
package org.maillage.kit.access;

import org.jspecify.annotations.NullMarked;
