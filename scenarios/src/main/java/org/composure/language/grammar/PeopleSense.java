package org.composure.language.grammar;

import java.util.List;
import org.composure.language.document.DocPath;
import org.composure.language.document.Node;
import org.composure.language.grammar.people.PeopleGrammar;
import org.composure.language.shape.Spot;
import org.composure.scenario.ContactType;
import org.composure.scenario.Orbit;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;
import org.composure.scenario.people.QueueOrder;
import org.jspecify.annotations.Nullable;

/** What only shows when the people and the centre are known together. */
final class PeopleSense {

    private final Scenario scenario;
    private final Spot root;

    PeopleSense(Scenario scenario, Spot root) {
        this.scenario = scenario;
        this.root = root;
    }

    /** Notes every problem. */
    void run() {
        List<ContactType> types = scenario.contactTypes();
        for (int i = 0; i < types.size(); i++) {
            DocPath path = DocPath.ROOT.key("contactTypes").item(i);
            if (scenario.people() == null) {
                refuseOrphans(types.get(i), path);
            } else {
                refuseSecondOrbit(types.get(i), path);
            }
            refuseChain(types.get(i), path);
        }
        People people = scenario.people();
        if (people != null) {
            refuseForbiddenSensing(people);
        }
    }

    private void refuseOrphans(ContactType type, DocPath path) {
        orphan("issues", type.issueMix(), path);
        orphan("humanFirst", type.humanFirst() ? Boolean.TRUE : null, path);
        orphan("coverage", type.helpCentreCoverage(), path);
        orphan("alternativeTo", type.alternativeTo(), path);
    }

    private void orphan(String key, @Nullable Object value, DocPath path) {
        if (value != null) {
            PeopleGrammar.refuseOrphan(key, at(path.key(key)));
        }
    }

    /** Otherwise customers would come again twice for one reason. */
    private void refuseSecondOrbit(ContactType type, DocPath path) {
        boolean redials = !type.redialAfterAbandoning().equals(Orbit.NONE)
                || !type.redialAfterBlocking().equals(Orbit.NONE);
        if (redials) {
            at(path.key("redial"))
                    .problem("people decide for themselves whether they try again", "paths: { redial: 55 % }");
        }
        if (!type.returnAfterService().equals(Orbit.NONE)) {
            at(path.key("returns"))
                    .problem("people decide for themselves whether they come back", "paths: { recontact: 65 % }");
        }
    }

    private void refuseChain(ContactType type, DocPath path) {
        String topic = type.alternativeTo();
        if (topic == null) {
            return;
        }
        int other = scenario.indexOfType(topic);
        boolean toItself = topic.equals(type.name());
        String further = other < 0 ? null : scenario.contactTypes().get(other).alternativeTo();
        if (further != null && !toItself) {
            at(path.key("alternativeTo"))
                    .problem("the other contact type must have arrivals of its own", "alternativeTo: " + further);
        }
    }

    private void refuseForbiddenSensing(People people) {
        if (people.sensing().allowed()) {
            return;
        }
        if (people.handover().onDetectedFrustration()) {
            forbidden(DocPath.ROOT.key("handover").key("onDetectedFrustration"));
        }
        if (people.sensing().queueOrder() != QueueOrder.AS_THEY_CAME) {
            forbidden(DocPath.ROOT.key("sensing").key("queueOrder"));
        }
    }

    private void forbidden(DocPath path) {
        at(path).problem("feelings may not be inferred here (sensing.allowed: no)", "sensing: { allowed: yes }");
    }

    private Spot at(DocPath path) {
        Node node = path.nearestIn(root.node());
        return new Spot(node, path, root.reading(), root.origin());
    }
}
