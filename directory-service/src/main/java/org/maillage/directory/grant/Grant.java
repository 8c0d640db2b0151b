package org.maillage.directory.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maillage.kit.access.GrantRole;

/** A subject may act in a role over one scope. It is given and revoked, never changed. */
@Entity
@Table(name = "access_grant")
public class Grant {

    static final long ONLY_VERSION = 1;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GrantRole role;

    @Column(nullable = false)
    private UUID scope;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Grant() {}

    Grant(GrantId id, String subject, GrantRole role, UUID scope, Instant now) {
        this.id = id.value();
        this.subject = subject;
        this.role = role;
        this.scope = scope;
        this.createdAt = now;
    }

    public GrantId id() {
        return new GrantId(id);
    }

    public String subject() {
        return subject;
    }

    public GrantRole role() {
        return role;
    }

    public UUID scope() {
        return scope;
    }

    boolean isNetworkAdmin() {
        return role == GrantRole.NETWORK_ADMIN;
    }
}
