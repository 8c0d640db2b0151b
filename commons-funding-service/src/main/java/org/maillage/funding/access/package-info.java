/** Who may do what with commons and their money. */
@NullMarked
package org.maillage.funding.access;

import org.jspecify.annotations.NullMarked;
