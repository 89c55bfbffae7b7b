package org.zhongsheng.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static final Set<String> FILTERS = Set.of("status", "since");

    @Test
    void comesBackAsItWas() {
        var address = new Address("张 小&明", "-name", Map.of("status", "LEFT", "since", "2021-09-01"));

        var written = address.within(QueryParameters.empty(), FILTERS).getQueryString();

        assertThat(Address.of(QueryParameters.fromString(written), FILTERS)).isEqualTo(address);
    }

    @Test
    void leavesForeignParametersAlone() {
        var others = QueryParameters.fromString("at=330106&status=LEFT&q=zxm");

        var written = new Address("", "", Map.of()).within(others, FILTERS);

        assertThat(written.getQueryString()).isEqualTo("at=330106");
    }

    @Test
    void ignoresUnknownFiltersAndBlanks() {
        var typed = QueryParameters.fromString("q=%20zxm%20&status=&colour=red");

        assertThat(Address.of(typed, FILTERS)).isEqualTo(new Address("zxm", "", Map.of()));
    }
}
