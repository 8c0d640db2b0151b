/** Code that breaks a rule of the house, so that the rule is seen to bite. */
@NullMarked
package org.maillage.gateway.samples;

import org.jspecify.annotations.NullMarked;
