/** Hours that people give to commons; counted and valued, never money. */
@NullMarked
package org.maillage.funding.volunteer;

import org.jspecify.annotations.NullMarked;
