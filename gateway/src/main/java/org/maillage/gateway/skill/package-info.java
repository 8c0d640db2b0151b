/** Skill offers for GraphQL: found, read beneath their place, made and taken back by the person. */
@NullMarked
package org.maillage.gateway.skill;

import org.jspecify.annotations.NullMarked;
