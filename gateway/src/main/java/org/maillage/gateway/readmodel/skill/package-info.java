/** Skill offers as their owner publishes them; never who makes one. */
@NullMarked
package org.maillage.gateway.readmodel.skill;

import org.jspecify.annotations.NullMarked;
