# The one entry point. Settings: make run PORT=18080 DATA=/some/folder

.DEFAULT_GOAL := help
.PHONY: help run dev backup restore verify-audit test bench torture openapi clean

# Given on the command line, all of them reach the scripts through the environment.
export PORT HOST DATA DB_URL DB_USER DB_PASSWORD CLOCK TO FROM NUMBER CHAIN
export SUBMISSIONS KILLS CUTS REQUESTS SEED

help: ## what can be done here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo '  settings of run, dev, backup, restore, verify-audit and torture:'
	@echo '    PORT=8080              where it answers'
	@echo '    DATA=data              folder that keeps the database'
	@echo '    DB_URL=jdbc:postgresql://host/name  DB_USER=…  DB_PASSWORD=…   PostgreSQL instead'
	@echo '    CLOCK=2026-11-16T08:00+07:00        when the sample begins (with a new DATA)'
	@echo '    TO=file, FROM=file                  what backup writes, what restore reads'
	@echo '    NUMBER=…  CHAIN=…                   a head of the trail that was kept, for verify-audit'
	@echo '    SUBMISSIONS=10000 KILLS=20 CUTS=6 REQUESTS=100000 SEED=…    how much torture, and which'

run: ## build what changed and start with the sample data
	@backend/bin/run

dev: ## start both sides so that they reload what is edited
	@backend/bin/dev

backup: ## copy the database into a file, also while the service runs
	@backend/bin/backup

restore: ## put a copy into an empty place: make restore FROM=file DATA=folder
	@backend/bin/restore

verify-audit: ## whether the audit trail is as it was sealed, found out without the service
	@backend/bin/verify-audit

test: ## everything that must hold: both databases, contract, web application, browser
	@.ci/test

bench: ## measure reads and writes at the size of the country on both engines, into docs/performance.md
	@backend/bin/bench

torture: ## kill it and cut it off under its writers, send what is wrong, into docs/reliability.md
	@backend/bin/torture

openapi: ## write the contract and the web application's types anew from the code
	@backend/bin/openapi

clean: ## remove what was built; data and fetched libraries stay
	@rm -rf backend/target frontend/dist frontend/test-results frontend/playwright-report
