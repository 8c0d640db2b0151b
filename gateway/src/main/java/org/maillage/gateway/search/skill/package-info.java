/** How skill offers are found. */
@NullMarked
package org.maillage.gateway.search.skill;

import org.jspecify.annotations.NullMarked;
