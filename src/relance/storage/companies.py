"""Companies, as the names that contacts give them, and the domain their people write from."""

from __future__ import annotations

from sqlalchemy import bindparam, select, update

from relance.storage.repository import Repository, insert_new
from relance.storage.tables import companies, contacts

_COMPANY = select(companies.c.id, companies.c.domain).where(
    companies.c.name_key == bindparam("company")
)
_ADD_COMPANY = insert_new(companies)
_LEARN_DOMAIN = (
    update(companies)
    .where(companies.c.id == bindparam("company"))
    .values(domain=bindparam("found"))
)
_PASS_DOMAIN_ON = (
    update(contacts)
    .where(contacts.c.company_id == bindparam("company"), contacts.c.company_domain == "")
    .values(company_domain=bindparam("found"))
)


def name_key(name: str) -> str:
    """The same for every spelling of one company's name."""
    return " ".join(name.casefold().split())


class CompanyRows(Repository):
    """The part of the contacts' repository that knows companies."""

    def _company(self, name: str, domain: str) -> tuple[int | None, str]:
        """The number and registrable domain of a company, made if new; (None, "") for no name.

        ``domain`` is what a contact of the company writes from, "" when it says nothing.
        """
        if not name.strip():
            return None, ""
        key = name_key(name)
        self._put(_ADD_COMPANY, name=name.strip(), name_key=key, domain=domain)
        row = self._one("company", name, _COMPANY, company=key)
        if domain and not row.domain:
            self._count(_LEARN_DOMAIN, company=row.id, found=domain)
            self._count(_PASS_DOMAIN_ON, company=row.id, found=domain)
        return row.id, row.domain or domain
